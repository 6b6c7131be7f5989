using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Crash;
using Platform.Crash.Ledger;
using Platform.Hosting.Access;
using Platform.Journal;
using Platform.Journal.V1;
using Platform.Persistence;
using Platform.Persistence.Journaling;
using Platform.Testing;
using JournalClient = Platform.Journal.V1.Journal.JournalClient;

namespace Shared.Tests.Persistence;

/// <summary>A running service signs the heads of its journal, and what was signed betrays a database that was put back or rewritten.</summary>
public sealed class SignedHeadTests
{
    public static TheoryData<DatabaseProvider> Stores => Stage.Stores;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Anyone_gets_the_signed_head_and_verifies_it_with_the_published_key(DatabaseProvider store)
    {
        await using var stage = await Stage.OpenAsync(store);
        await using var app = await StartAsync(stage, steps: 3);

        var head = await ClientOf(app).GetCheckpointAsync(new GetCheckpointRequest(), cancellationToken: Stop);
        var extent = await app.Services.GetRequiredService<JournalReader<LedgerDbContext>>().ExtentAsync(Stop);
        var opened = CheckpointVerifier.Parse(head.VerifierKey)!.Open(head.Note, $"journal/ledger/{extent.JournalId}");

        Assert.NotNull(opened);
        Assert.Equal(extent.Size, opened.Size);
        Assert.Equal(extent.Root, opened.Root);
        using var http = app.Http("ledger", Caller.Visitor(ServiceApp.Street));
        using var answer = await http.GetAsync(new Uri("/api/ledger/v1/journal/checkpoint", UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(answer.Headers.CacheControl!.Public);
        Assert.Equal(head.Note, await answer.Content.ReadAsStringAsync(Stop));
        Assert.Equal(head.VerifierKey + "\n", await http.GetStringAsync(new Uri("/api/ledger/v1/journal/key", UriKind.Relative), Stop));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_signed_head_proves_an_entry_of_the_past_after_the_journal_grew(DatabaseProvider store)
    {
        await using var stage = await Stage.OpenAsync(store);
        await using var app = await StartAsync(stage, steps: 3);
        var client = ClientOf(app);
        var head = await client.GetCheckpointAsync(new GetCheckpointRequest(), cancellationToken: Stop);
        await app.MoveAllAsync(parcels: 2, steps: 2);
        await app.AssertWholeAsync();
        var staff = new JournalClient(app.Calls("ledger", ServiceApp.Staff(ParcelActs.Act.ActorId, "post")));

        var proof = await staff.ProveInclusionAsync(new ProveInclusionRequest { Number = 2, Size = head.Size }, cancellationToken: Stop);
        var entry = await staff.ReadEntryAsync(new ReadEntryRequest { Number = 2 }, cancellationToken: Stop);

        Assert.Equal(head.Root, proof.Root);
        var path = proof.Path.Select(sibling => sibling.ToByteArray()).ToList();
        Assert.True(MerkleProof.VerifyInclusion(1, head.Size, proof.Leaf.ToByteArray(), path, head.Root.ToByteArray()));
        Assert.Equal(proof.Leaf.ToByteArray(), JournalLeaf.HashOrdered(entry.Fields.Select(field => field.Commitment.ToByteArray())));
        var shown = entry.Fields.Where(field => field.Path.Length > 0).ToList();
        Assert.All(shown, field => Assert.StartsWith("@", field.Path, StringComparison.Ordinal));
        Assert.DoesNotContain(shown, field => field.Path == HeaderPaths.EventBody);
        Assert.Contains(entry.Fields, field => field.Path.Length == 0 && field.Value.IsEmpty && field.Salt.IsEmpty);
        var later = await client.GetCheckpointAsync(new GetCheckpointRequest(), cancellationToken: Stop);
        Assert.True(later.Size > head.Size);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_database_put_back_below_a_signed_head_is_named_and_signs_no_more(DatabaseProvider store)
    {
        await using var stage = await Stage.OpenAsync(store);
        await using var app = await StartAsync(stage, steps: 2);
        var before = await app.LedgerAsync(context => context.JournalMarks.AsNoTracking().SingleAsync());
        await app.MoveAllAsync(parcels: 2, steps: 2);
        await app.AssertWholeAsync();
        var signed = await ClientOf(app).GetCheckpointAsync(new GetCheckpointRequest(), cancellationToken: Stop);

        await app.LedgerAsync(async context =>
        {
            await context.Journal.Where(entry => entry.Number > before.Size).ExecuteDeleteAsync(Stop);
            return await SetHeadAsync(context, before.Size, before.LastEvent, before.Frontier);
        });

        var finding = Assert.Single((await SchemaOf(app).VerifyJournalAsync(Stop)).Findings);
        Assert.Equal((JournalDamage.HeadBehindCheckpoint, before.Size, signed.Size), (finding.Damage, finding.Number, finding.AfterNumber));
        Assert.Equal(signed, await ClientOf(app).GetCheckpointAsync(new GetCheckpointRequest(), cancellationToken: Stop));
        Assert.Single(app.Logs.Lines, line => line.Contains("Critical", StringComparison.Ordinal) && line.Contains("does not continue", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task An_entry_rewritten_with_the_whole_tree_is_told_by_the_signed_head(DatabaseProvider store)
    {
        await using var stage = await Stage.OpenAsync(store);
        await using var app = await StartAsync(stage, steps: 4);
        var signed = await ClientOf(app).GetCheckpointAsync(new GetCheckpointRequest(), cancellationToken: Stop);

        await app.LedgerAsync(async context =>
        {
            var entries = await context.Journal.AsNoTracking().OrderBy(entry => entry.Number).ToListAsync(Stop);
            var forged = new JournalFields(FieldCodec.Decode(entries[2].Fields).Select(field => field.Path == "step"
                ? JournalField.Commit("step", FieldValue.Of(99))
                : field));
            var (fields, leaf) = (FieldCodec.Encode(forged), JournalLeaf.Hash(forged));
            await context.Journal.Where(entry => entry.Number == 3)
                .ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Fields, _ => fields).SetProperty(entry => entry.Leaf, _ => leaf), Stop);
            var tree = new CompactRange();
            foreach (var entry in entries) tree.Append(entry.Number == 3 ? leaf : entry.Leaf);
            return await SetHeadAsync(context, tree.Size, (await context.JournalMarks.SingleAsync(Stop)).LastEvent, tree.ToBytes());
        });

        Assert.True((await app.LedgerAsync(context => JournalAudit.VerifyAsync(context, Stop))).IsWhole);
        var finding = Assert.Single((await SchemaOf(app).VerifyJournalAsync(Stop)).Findings);
        Assert.Equal((JournalDamage.RootDiffers, signed.Size), (finding.Damage, finding.Number));
    }

    [Fact]
    public async Task A_forged_checkpoint_file_and_one_of_another_journal_are_named()
    {
        await using var stage = await Stage.OpenAsync(DatabaseProvider.Sqlite);
        await using var app = await StartAsync(stage, steps: 2);
        await ClientOf(app).GetCheckpointAsync(new GetCheckpointRequest(), cancellationToken: Stop);
        Assert.True((await SchemaOf(app).VerifyJournalAsync(Stop)).IsWhole);
        var folder = Assert.Single(Directory.GetDirectories(Path.Combine(stage.Folder, "checkpoints", "ledger")));

        var other = Path.Combine(Path.GetDirectoryName(folder)!, ParcelActs.Id(9).ToString());
        Directory.CreateDirectory(other);
        File.Copy(Path.Combine(folder, "newest"), Path.Combine(other, "newest"));
        File.WriteAllText(Path.Combine(folder, "2020-01-01"), File.ReadAllText(Path.Combine(folder, "newest")).Replace("\n", "\n ", StringComparison.Ordinal));

        var findings = (await SchemaOf(app).VerifyJournalAsync(Stop)).Findings;
        Assert.Equal(
            [JournalDamage.JournalReplaced, JournalDamage.CheckpointInvalid], findings.Select(finding => finding.Damage).Order());
    }

    private static async Task<ServiceApp> StartAsync(Stage stage, int steps)
    {
        var app = await stage.StartSigningAsync();
        await app.MoveAllAsync(parcels: 2, steps);
        await app.AssertWholeAsync();
        return app;
    }

    private static async Task<int> SetHeadAsync(ServiceDbContext context, long size, long lastEvent, byte[] frontier) =>
        await context.JournalMarks.ExecuteUpdateAsync(
            set => set.SetProperty(head => head.Size, _ => size).SetProperty(head => head.LastEvent, _ => lastEvent).SetProperty(head => head.Frontier, _ => frontier),
            Stop);

    private static JournalClient ClientOf(ServiceApp app) => new(app.Calls("ledger", Caller.Visitor(ServiceApp.Street)));

    private static ServiceSchema SchemaOf(ServiceApp app) => app.Services.GetServices<ServiceSchema>().Single(schema => schema.Service == "ledger");
}
