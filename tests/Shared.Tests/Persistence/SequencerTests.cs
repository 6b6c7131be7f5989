using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Platform.Crash;
using Platform.Crash.Ledger;
using Platform.Journal;
using Platform.Persistence;
using Platform.Persistence.Journaling;
using Platform.Testing;

namespace Shared.Tests.Persistence;

public sealed class SequencerTests
{
    public static TheoryData<DatabaseProvider> Stores => Stage.Stores;

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Entries_get_numbers_in_the_order_of_the_database_and_every_proof_verifies(DatabaseProvider store)
    {
        await using var stage = await Stage.OpenAsync(store);
        await using var app = await stage.StartAsync(new LedgerModule());
        await app.MoveAllAsync(parcels: 7, steps: 40);

        var entries = await app.AssertWholeAsync();
        Assert.True(entries.Count > 256, "Stored nodes of the tree begin at 256 entries.");
        Assert.Equal(entries.OrderBy(entry => entry.Id).Select(entry => entry.Number), entries.Select(entry => entry.Number));

        var reader = app.Services.GetRequiredService<JournalReader<LedgerDbContext>>();
        var extent = await reader.ExtentAsync(default);
        foreach (var number in new[] { 1L, 2, 100, 255, 256, 257, extent.Size - 1, extent.Size })
        {
            var leaf = await reader.LeafAsync(number, default);
            var proof = await reader.InclusionAsync(number, extent.Size, default);
            Assert.True(MerkleProof.VerifyInclusion(number - 1, extent.Size, leaf, proof, extent.Root), $"{number} of {extent.Size}");
            Assert.False(MerkleProof.VerifyInclusion(number % extent.Size, extent.Size, leaf, proof, extent.Root));
        }
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Sequencers_at_work_at_once_never_number_twice_and_leave_no_gap(DatabaseProvider store)
    {
        await using var stage = await Stage.OpenAsync(store);
        await using var app = await stage.StartAsync(new LedgerModule());
        // A file belongs to one process; a database on a server has replicas.
        await using var replica = store == DatabaseProvider.Postgres ? await stage.StartAsync(new LedgerModule()) : null;
        ServiceApp[] processes = replica is null ? [app] : [app, replica];
        using var done = new CancellationTokenSource();
        var sequencers = processes.SelectMany(process => Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            var sequencer = process.Services.GetRequiredService<JournalSequencer<LedgerDbContext>>();
            var numbered = 0;
            while (!done.IsCancellationRequested) numbered += await sequencer.NumberAsync(default);
            return numbered;
        }))).ToList();

        await Task.WhenAll(Enumerable.Range(1, 8).Select(parcel => Task.Run(async () =>
        {
            for (var step = 0; step < 25; step++) await processes[parcel % processes.Length].MoveAsync(parcel);
        })));
        await done.CancelAsync();
        await Task.WhenAll(sequencers);

        Assert.Equal(200, (await app.AssertWholeAsync()).Count);
        Assert.DoesNotContain(processes.SelectMany(process => process.Logs.Lines), line => line.StartsWith("Platform.", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task The_database_refuses_a_number_that_is_taken_whether_or_not_the_entries_announce_something(DatabaseProvider store)
    {
        await using var stage = await Stage.OpenAsync(store);
        await using var app = await stage.StartAsync(new LedgerModule());
        await app.MoveAllAsync(parcels: 2, steps: 2);
        await app.AssertWholeAsync();

        await using var scope = app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<LedgerDbContext>().Database;
        await database.ExecuteSqlRawAsync("UPDATE journal_entries SET event_name = NULL WHERE number IN (1, 2)");
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => database.ExecuteSqlRawAsync("UPDATE journal_entries SET number = 1 WHERE number = 2"));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_restarted_sequencer_goes_on_where_the_last_one_ended(DatabaseProvider store)
    {
        await using var stage = await Stage.OpenAsync(store);
        for (var start = 1; start <= 3; start++)
        {
            await using var app = await stage.StartAsync(new LedgerModule());
            await app.MoveAllAsync(parcels: 2, steps: 3);
            var entries = await app.AssertWholeAsync();
            Assert.Equal(start * 6, entries.Count(entry => entry.EventName is not null));
        }
    }

    [Fact]
    public async Task Writers_do_not_wait_for_a_sequencer_whose_transaction_stays_open()
    {
        await using var stage = await Stage.OpenAsync(DatabaseProvider.Postgres);
        await using var app = await stage.StartAsync(new LedgerModule());
        await app.MoveAsync(1);
        Assert.Single(await app.AssertWholeAsync());

        await using (var connection = new NpgsqlConnection(stage.LedgerDatabase))
        {
            await connection.OpenAsync();
            await using var frozen = await connection.BeginTransactionAsync();
            await using var hold = new NpgsqlCommand("SELECT pg_advisory_xact_lock(@key)", connection, frozen);
            hold.Parameters.AddWithValue("key", 0x6A6F75726E616CL);
            await hold.ExecuteNonQueryAsync();

            await app.MoveAllAsync(parcels: 3, steps: 3);
            Assert.Equal(0, await app.Services.GetRequiredService<JournalSequencer<LedgerDbContext>>().NumberAsync(default));
            Assert.Equal(1, (await app.Services.GetRequiredService<JournalReader<LedgerDbContext>>().ExtentAsync(default)).Size);
        }

        Assert.Equal(10, (await app.AssertWholeAsync()).Count(entry => entry.EventName is not null));
    }

    [Fact]
    public async Task A_frozen_sequencer_that_wakes_after_another_took_over_does_no_damage()
    {
        await using var stage = await Stage.OpenAsync(DatabaseProvider.Postgres);
        await using var app = await stage.StartAsync(new LedgerModule());
        await app.MoveAsync(9);
        await app.AssertWholeAsync();

        using var frozen = CrashChild.Start(stage, $"{FailPoint.Numbering}:1:stop", "ledger-only");
        await ServiceApp.EventuallyAsync(frozen.IsStoppedAsync, "the other sequencer froze");
        for (var act = 0; act < 4; act++) await app.MoveAsync(8 + (act % 2));
        await EndOpenTransactionsAsync(stage.LedgerDatabase);
        await ServiceApp.EventuallyAsync(
            async () => await app.LedgerAsync(context => context.Journal.AnyAsync(entry => entry.Number > 4)), "this one took over");

        await frozen.ContinueAsync();
        // An act of its own may have been cut off with the connection, which is for its caller to see.
        await Record.ExceptionAsync(frozen.EndAsync);
        await app.AssertWholeAsync();
    }

    // As a server does that has given up on a client it no longer hears of.
    private static async Task EndOpenTransactionsAsync(string database)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        const string Statement =
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'";
        await using var end = new NpgsqlCommand(Statement, connection);
        await end.ExecuteNonQueryAsync();
    }
}
