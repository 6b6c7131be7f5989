namespace Platform.Journal;

/// <summary>
/// Recomputes a journal from what is stored and stops at the first damaged entry. It reads the entries once, in order, and needs O(log n) memory.
/// </summary>
public static class JournalVerifier
{
    /// <summary>The number of the first entry.</summary>
    public const long FirstNumber = 1;

    /// <summary>Verifies entries against the head.</summary>
    /// <param name="entries">All numbered entries, ordered by number.</param>
    /// <param name="head">The stored head, or the one of a signed checkpoint.</param>
    /// <param name="earlierHeads">Heads known from before, as signed checkpoints keep them: they show a forgery, and one beyond the head a loss.</param>
    /// <param name="cancellation">Breaks off.</param>
    public static async Task<JournalReport> VerifyAsync(
        IAsyncEnumerable<StoredEntry> entries,
        JournalHead head,
        IEnumerable<JournalHead>? earlierHeads = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(head);
        var earlierBySize = (earlierHeads ?? []).OrderBy(earlier => earlier.Size).ToList();
        var heads = new Queue<JournalHead>([.. earlierBySize.Where(earlier => earlier.Size <= head.Size), head]);
        var tree = new CompactRange();
        var proved = 0L;

        if (MismatchOf(heads, tree, ref proved) is { } mismatch)
            return new(0, tree.Root(), [mismatch]);

        await foreach (var entry in entries.WithCancellation(cancellation))
        {
            var findings = Examine(entry, tree.Size + FirstNumber, head);
            if (findings.Count > 0)
                return new(tree.Size, tree.Root(), findings);

            tree.Append(entry.Leaf.ToArray());
            if (MismatchOf(heads, tree, ref proved) is { } finding)
                return new(tree.Size, tree.Root(), [finding]);
        }

        if (tree.Size < head.Size) return new(tree.Size, tree.Root(), [new(JournalDamage.NumberMissing, tree.Size + FirstNumber)]);
        return earlierBySize is [.., { } last] && last.Size > head.Size
            ? new(tree.Size, tree.Root(), [new(JournalDamage.HeadBehindCheckpoint, head.Size, AfterNumber: last.Size)])
            : new(tree.Size, tree.Root(), []);
    }

    private static List<JournalFinding> Examine(StoredEntry entry, long expected, JournalHead head)
    {
        if (entry.Number < FirstNumber)
            return [new(JournalDamage.NumberBeyondHead, entry.Number)];
        if (entry.Number < expected)
            return [new(JournalDamage.NumberDuplicate, entry.Number)];
        if (expected > head.Size)
            return [new(JournalDamage.NumberBeyondHead, entry.Number)];
        if (entry.Number > expected)
            return [new(JournalDamage.NumberMissing, expected)];

        JournalFields fields;
        try
        {
            fields = FieldCodec.Decode(entry.Fields.Span);
        }
        catch (FormatException)
        {
            return [new(JournalDamage.FieldsUnreadable, entry.Number)];
        }

        var findings = fields
            .Where(static field => !field.MatchesCommitment())
            .Select(field => new JournalFinding(JournalDamage.FieldCommitmentDiffers, entry.Number, field.Path))
            .ToList();
        if (!JournalLeaf.Hash(fields).AsSpan().SequenceEqual(entry.Leaf.Span))
            findings.Add(new(JournalDamage.LeafDiffers, entry.Number));
        return findings;
    }

    private static JournalFinding? MismatchOf(Queue<JournalHead> heads, CompactRange tree, ref long proved)
    {
        while (heads.TryPeek(out var next) && next.Size == tree.Size)
        {
            if (!next.Root.AsSpan().SequenceEqual(tree.Root()))
                return new(JournalDamage.RootDiffers, next.Size, AfterNumber: proved);

            proved = next.Size;
            heads.Dequeue();
        }

        return null;
    }
}
