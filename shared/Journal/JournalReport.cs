namespace Platform.Journal;

/// <summary>What a verification saw.</summary>
/// <param name="Intact">Number of entries up to the first damage, all of them good on their own.</param>
/// <param name="Root">Root of the tree over those entries.</param>
/// <param name="Findings">Everything wrong with the first damaged entry, or with a head; empty when the journal is whole.</param>
public sealed record JournalReport(long Intact, byte[] Root, IReadOnlyList<JournalFinding> Findings)
{
    /// <summary>True when nothing is wrong.</summary>
    public bool IsWhole => Findings.Count == 0;
}
