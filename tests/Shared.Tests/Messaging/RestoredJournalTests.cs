using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Crash;
using Platform.Messaging;
using Platform.Persistence;
using Platform.Persistence.Journaling;
using Platform.Testing;

namespace Shared.Tests.Messaging;

/// <summary>A restored journal has a new id; who had applied no more than was restored follows it, who had applied more stops.</summary>
[Collection(Stage.OnRabbit)]
public sealed class RestoredJournalTests
{
    private static readonly Guid s_new = new("018cc251-f400-7abc-8def-00000000aaaa");

    public static TheoryData<DatabaseProvider, BusTransport> Modes => Stage.Modes;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Modes))]
    public async Task A_consumer_follows_the_restored_journal_from_the_number_it_had(DatabaseProvider store, BusTransport bus)
    {
        await using var stage = await Stage.OpenAsync(store, bus);
        Guid old;
        long size;
        await using (var app = await stage.StartAsync())
        {
            await app.MoveAllAsync(parcels: 2, steps: 3);
            await app.AssertFollowedAsync(app);
            (old, size) = await app.LedgerAsync(async context =>
            {
                var mark = await context.JournalMarks.AsNoTracking().SingleAsync(Stop);
                return (mark.JournalId, mark.Size);
            });
            Assert.Equal(new JournalPredecessor(old, size, await LastEventAsync(app)), await SchemaOf(app).RenewJournalAsync(s_new, Stop));
            Assert.Null(await SchemaOf(app).RenewJournalAsync(s_new, Stop));
        }

        await using var restored = await stage.StartAsync();
        await restored.MoveAllAsync(parcels: 2, steps: 2);
        await restored.AssertFollowedAsync(restored);

        Assert.Equal(s_new, (await restored.MirrorAsync(context => context.SourcePositions.AsNoTracking().SingleAsync(Stop))).JournalId);
        var entries = await restored.AssertWholeAsync();
        Assert.Equal(size + 1, entries.Single(entry => entry.Type == JournalIdentity.Restored).Number);
        Assert.True((await SchemaOf(restored).VerifyRecordsAsync(Stop)).IsWhole);
    }

    [Theory]
    [InlineData(BusTransport.InMemory)]
    [InlineData(BusTransport.RabbitMq)]
    public async Task A_consumer_that_applied_more_than_was_restored_stops(BusTransport bus)
    {
        await using var stage = await Stage.OpenAsync(DatabaseProvider.Sqlite, bus);
        var (now, then) = (Path.Combine(stage.Folder, "ledger.db"), Path.Combine(stage.Folder, "kept"));
        await FollowAsync(stage);
        File.Copy(now, then);
        await FollowAsync(stage);
        foreach (var file in Directory.GetFiles(stage.Folder, "ledger.db*")) File.Delete(file);
        File.Move(then, now);

        await using (var app = await stage.StartAsync()) await SchemaOf(app).RenewJournalAsync(s_new, Stop);
        await using var restored = await stage.StartAsync();
        await restored.MoveAllAsync(parcels: 1, steps: 9);

        await ServiceApp.EventuallyAsync(
            () => Task.FromResult(restored.Logs.Lines.Any(line => line.Contains("Critical: mirror.from-ledger stopped", StringComparison.Ordinal))),
            "the consumer says that it stopped");
        Assert.Equal(4, (await restored.CopiesAsync())[ParcelActs.Id(1)]);
    }

    private static async Task FollowAsync(Stage stage)
    {
        await using var app = await stage.StartAsync();
        await app.MoveAllAsync(parcels: 1, steps: 2);
        await app.AssertFollowedAsync(app);
    }

    private static Task<long> LastEventAsync(ServiceApp app) => app.LedgerAsync(context => context.JournalMarks.Select(mark => mark.LastEvent).SingleAsync(Stop));

    private static ServiceSchema SchemaOf(ServiceApp app) => app.Services.GetServices<ServiceSchema>().Single(schema => schema.Service == "ledger");
}
