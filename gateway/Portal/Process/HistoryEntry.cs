namespace Portal.Process;

/// <summary>One entry of the journal about a record.</summary>
/// <param name="Number">Number in the journal; null until it is given one.</param>
/// <param name="At">When.</param>
/// <param name="Person">Who, or the office in whose name.</param>
/// <param name="Act">What was done.</param>
/// <param name="Rules">Rules it was done under.</param>
/// <param name="ProofHref">Page with the proof; null until the entry has its number.</param>
public sealed record HistoryEntry(long? Number, DateTimeOffset At, string Person, string Act, IReadOnlyList<string> Rules, string? ProofHref);
