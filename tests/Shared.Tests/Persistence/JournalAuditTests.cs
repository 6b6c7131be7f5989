using Microsoft.EntityFrameworkCore;
using Platform.Crash;
using Platform.Crash.Ledger;
using Platform.Journal;
using Platform.Persistence;
using Platform.Persistence.Journaling;
using Platform.Testing;

namespace Shared.Tests.Persistence;

public sealed class JournalAuditTests
{
    public static TheoryData<DatabaseProvider> Stores => Stage.Stores;

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_journal_that_nobody_touched_is_whole(DatabaseProvider store)
    {
        await using var stage = await Stage.OpenAsync(store);
        await using var app = await StartAsync(stage);

        var report = await VerifyAsync(app);

        Assert.True(report.IsWhole);
        Assert.Equal(await app.LedgerAsync(context => context.Journal.LongCountAsync()), report.Intact);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task One_byte_changed_in_a_field_names_the_entry_and_the_field(DatabaseProvider store)
    {
        await using var stage = await Stage.OpenAsync(store);
        await using var app = await StartAsync(stage);
        await app.LedgerAsync(async context =>
        {
            var entry = await context.Journal.SingleAsync(row => row.Number == 5);
            var fields = (byte[])entry.Fields.Clone();
            // The last byte is the last value's.
            fields[^1] ^= 1;
            entry.Fields = fields;
            return await context.SaveChangesAsync();
        });

        var finding = Assert.Single((await VerifyAsync(app)).Findings);
        Assert.Equal((JournalDamage.FieldCommitmentDiffers, 5L), (finding.Damage, finding.Number));
        Assert.Equal((await FieldsAsync(app, 5))[^1].Path, finding.Path);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Fields_cut_short_name_the_entry(DatabaseProvider store)
    {
        await using var stage = await Stage.OpenAsync(store);
        await using var app = await StartAsync(stage);
        await app.LedgerAsync(async context =>
        {
            var entry = await context.Journal.SingleAsync(row => row.Number == 4);
            entry.Fields = entry.Fields[..^1];
            return await context.SaveChangesAsync();
        });

        await AssertFindingAsync(app, new JournalFinding(JournalDamage.FieldsUnreadable, 4));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task One_byte_changed_in_a_leaf_names_the_entry(DatabaseProvider store)
    {
        await using var stage = await Stage.OpenAsync(store);
        await using var app = await StartAsync(stage);
        await app.LedgerAsync(async context =>
        {
            var leaf = await context.Journal.Where(row => row.Number == 3).Select(row => row.Leaf).SingleAsync();
            leaf[0] ^= 1;
            return await context.Journal.Where(row => row.Number == 3).ExecuteUpdateAsync(set => set.SetProperty(row => row.Leaf, leaf));
        });

        await AssertFindingAsync(app, new JournalFinding(JournalDamage.LeafDiffers, 3));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_deleted_entry_is_missed_by_its_number_in_the_middle_and_at_the_end(DatabaseProvider store)
    {
        await using var stage = await Stage.OpenAsync(store);
        await using var app = await StartAsync(stage);
        var last = await app.LedgerAsync(context => context.Journal.LongCountAsync());

        await app.LedgerAsync(context => context.Journal.Where(row => row.Number == last).ExecuteDeleteAsync());
        await AssertFindingAsync(app, new JournalFinding(JournalDamage.NumberMissing, last));
        await app.LedgerAsync(context => context.Journal.Where(row => row.Number == 2).ExecuteDeleteAsync());
        await AssertFindingAsync(app, new JournalFinding(JournalDamage.NumberMissing, 2));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_column_that_no_longer_says_what_was_committed_to_names_the_entry(DatabaseProvider store)
    {
        await using var stage = await Stage.OpenAsync(store);
        await using var app = await StartAsync(stage);
        await app.LedgerAsync(context => context.Journal.Where(row => row.Number == 4)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Actor, ParcelActs.Id(77))));

        await AssertFindingAsync(app, new JournalFinding(JournalDamage.FieldCommitmentDiffers, 4, HeaderPaths.Actor));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task An_entry_forged_in_agreement_with_itself_breaks_the_root(DatabaseProvider store)
    {
        await using var stage = await Stage.OpenAsync(store);
        await using var app = await StartAsync(stage);
        var size = await app.LedgerAsync(async context =>
        {
            var fields = FieldCodec.Decode(await context.Journal.Where(row => row.Number == 2).Select(row => row.Fields).SingleAsync());
            JournalField[] forged = [.. fields.Select(field => field.Path == "step" ? JournalField.Commit("step", FieldValue.Of(99)) : field)];
            var (bytes, leaf) = (FieldCodec.Encode(forged), JournalLeaf.Hash(forged));
            await context.Journal.Where(row => row.Number == 2)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Fields, bytes).SetProperty(row => row.Leaf, leaf));
            return await context.Journal.LongCountAsync();
        });

        await AssertFindingAsync(app, new JournalFinding(JournalDamage.RootDiffers, size));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_value_erased_by_law_leaves_the_journal_whole(DatabaseProvider store)
    {
        await using var stage = await Stage.OpenAsync(store);
        await using var app = await StartAsync(stage);
        await app.LedgerAsync(async context =>
        {
            var entry = await context.Journal.SingleAsync(row => row.Number == 1);
            entry.Fields = FieldCodec.Encode(FieldCodec.Decode(entry.Fields).Erase("holder"));
            return await context.SaveChangesAsync();
        });

        Assert.True((await VerifyAsync(app)).IsWhole);
    }

    private static async Task<ServiceApp> StartAsync(Stage stage)
    {
        var app = await stage.StartAsync(new LedgerModule());
        await app.MoveAllAsync(parcels: 2, steps: 3);
        await app.AssertWholeAsync();
        return app;
    }

    private static Task<JournalReport> VerifyAsync(ServiceApp app) => app.LedgerAsync(context => JournalAudit.VerifyAsync(context, default));

    private static async Task AssertFindingAsync(ServiceApp app, JournalFinding expected) =>
        Assert.Equal(expected, Assert.Single((await VerifyAsync(app)).Findings));

    private static async Task<JournalFields> FieldsAsync(ServiceApp app, long number) => FieldCodec.Decode(
        await app.LedgerAsync(context => context.Journal.Where(row => row.Number == number).Select(row => row.Fields).SingleAsync()));
}
