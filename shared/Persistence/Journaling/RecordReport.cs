namespace Platform.Persistence.Journaling;

/// <summary>What a comparison of tables and journal saw.</summary>
/// <param name="Records">How many records were compared.</param>
/// <param name="Findings">Everything that differs, by stream.</param>
public sealed record RecordReport(long Records, IReadOnlyList<RecordFinding> Findings)
{
    /// <summary>True when nothing differs.</summary>
    public bool IsWhole => Findings.Count == 0;
}
