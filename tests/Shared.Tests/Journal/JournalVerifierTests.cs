using Platform.Journal;

namespace Shared.Tests.Journal;

public sealed class JournalVerifierTests
{
    private const int Size = 60;

    [Fact]
    public async Task A_journal_as_it_was_written_is_whole()
    {
        var (entries, heads) = Written();

        var report = await VerifyAsync(entries, heads[Size], heads);

        Assert.True(report.IsWhole);
        Assert.Equal(Size, report.Intact);
        Assert.Equal(heads[Size].Root, report.Root);
    }

    [Fact]
    public async Task An_empty_journal_is_whole() => Assert.True((await VerifyAsync([], new JournalHead(0, MerkleTree.EmptyRoot.ToArray()))).IsWhole);

    [Fact]
    public async Task A_lawful_erasure_leaves_the_journal_whole()
    {
        var (entries, heads) = Written();
        entries[41] = entries[41] with { Fields = FieldCodec.Encode(FieldCodec.Decode(entries[41].Fields.Span).Erase("applicant.name")) };

        Assert.True((await VerifyAsync(entries, heads[Size])).IsWhole);
    }

    [Fact]
    public async Task A_changed_value_is_named_by_entry_and_field()
    {
        var (entries, heads) = Written();
        entries[41] = entries[41] with { Fields = Rewrite(entries[41], "amount", field => new("amount", FieldValue.Of(1), field.Salt, field.Commitment)) };
        entries[50] = entries[50] with { Leaf = new byte[32] };

        var report = await VerifyAsync(entries, heads[Size]);

        Assert.Equal([new JournalFinding(JournalDamage.FieldCommitmentDiffers, 42, "amount")], report.Findings);
        Assert.Equal(41, report.Intact);
        Assert.Equal("第42号记录的字段“amount”与其承诺值不一致。", report.Findings[0].Message);
    }

    [Fact]
    public async Task A_value_committed_to_anew_is_told_from_the_leaf()
    {
        var (entries, heads) = Written();
        entries[41] = entries[41] with { Fields = Rewrite(entries[41], "amount", _ => JournalField.Commit("amount", FieldValue.Of(1))) };

        Assert.Equal([new JournalFinding(JournalDamage.LeafDiffers, 42)], (await VerifyAsync(entries, heads[Size])).Findings);
    }

    [Fact]
    public async Task An_entry_forged_with_its_leaf_is_told_from_the_root_and_narrowed_down_by_earlier_heads()
    {
        var (entries, heads) = Written();
        entries[41] = Entry(42, amount: 1);

        var alone = await VerifyAsync(entries, heads[Size]);
        var narrowed = await VerifyAsync(entries, heads[Size], [heads[50], heads[40]]);

        Assert.Equal([new JournalFinding(JournalDamage.RootDiffers, Size)], alone.Findings);
        Assert.Equal([new JournalFinding(JournalDamage.RootDiffers, 50, AfterNumber: 40)], narrowed.Findings);
    }

    [Fact]
    public async Task A_missing_entry_is_named_wherever_it_was()
    {
        foreach (var number in new[] { 1, 30, Size })
        {
            var (entries, heads) = Written();
            entries.RemoveAt(number - 1);

            Assert.Equal([new JournalFinding(JournalDamage.NumberMissing, number)], (await VerifyAsync(entries, heads[Size])).Findings);
        }
    }

    [Fact]
    public async Task A_number_given_twice_is_named()
    {
        var (entries, heads) = Written();
        entries.Insert(10, entries[9]);

        Assert.Equal([new JournalFinding(JournalDamage.NumberDuplicate, 10)], (await VerifyAsync(entries, heads[Size])).Findings);
    }

    [Fact]
    public async Task Entries_outside_the_head_are_named()
    {
        var (entries, heads) = Written();

        Assert.Equal([new JournalFinding(JournalDamage.NumberBeyondHead, 60)], (await VerifyAsync(entries, heads[59])).Findings);
        Assert.Equal([new JournalFinding(JournalDamage.NumberBeyondHead, 0)], (await VerifyAsync([Entry(0, 1), .. entries], heads[Size])).Findings);
    }

    [Fact]
    public async Task Fields_that_cannot_be_read_are_named()
    {
        var (entries, heads) = Written();
        entries[3] = entries[3] with { Fields = entries[3].Fields[..^1] };

        Assert.Equal([new JournalFinding(JournalDamage.FieldsUnreadable, 4)], (await VerifyAsync(entries, heads[Size])).Findings);
    }

    [Fact]
    public void Every_damage_has_a_message()
    {
        // These two concern the journal as a whole and name what was found instead of an entry.
        JournalDamage[] whole = [JournalDamage.JournalReplaced, JournalDamage.CheckpointInvalid];
        Assert.All(Enum.GetValues<JournalDamage>().Except(whole), damage => Assert.Contains("7", new JournalFinding(damage, 7, "amount").Message));
        Assert.All(whole, damage => Assert.Contains("amount", new JournalFinding(damage, 7, "amount").Message));
    }

    private static Task<JournalReport> VerifyAsync(List<StoredEntry> entries, JournalHead head, IEnumerable<JournalHead>? earlier = null) =>
        JournalVerifier.VerifyAsync(entries.ToAsyncEnumerable(), head, earlier, TestContext.Current.CancellationToken);

    private static (List<StoredEntry> Entries, List<JournalHead> Heads) Written()
    {
        var tree = new CompactRange();
        var entries = new List<StoredEntry>();
        var heads = new List<JournalHead> { new(0, tree.Root()) };
        for (var number = 1; number <= Size; number++)
        {
            entries.Add(Entry(number, amount: 500 * number));
            tree.Append(entries[^1].Leaf.ToArray());
            heads.Add(new(number, tree.Root()));
        }

        return (entries, heads);
    }

    private static StoredEntry Entry(long number, long amount)
    {
        var fields = new JournalFields(
        [
            JournalField.Commit(HeaderPaths.Version, FieldValue.Of(number)),
            JournalField.Commit("amount", FieldValue.Of(amount)),
            JournalField.Commit("applicant.name", FieldValue.Of("甲")),
        ]);
        return new(number, FieldCodec.Encode(fields), JournalLeaf.Hash(fields));
    }

    private static byte[] Rewrite(StoredEntry entry, string path, Func<JournalField, JournalField> rewrite) =>
        FieldCodec.Encode([.. FieldCodec.Decode(entry.Fields.Span).Select(field => field.Path == path ? rewrite(field) : field)]);
}
