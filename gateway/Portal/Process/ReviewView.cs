namespace Portal.Process;

/// <summary>A defect found in a review.</summary>
/// <param name="Number">Number in the round; the same in later rounds.</param>
/// <param name="Place">Paper and page.</param>
/// <param name="Text">What is wrong.</param>
/// <param name="Aspect">Which item of the review it belongs to.</param>
/// <param name="Fixed">True when corrected.</param>
/// <param name="Anchor">Identifier of the row, for links of a gate.</param>
public sealed record ReviewDefect(int Number, string Place, string Text, string Aspect, bool Fixed, string? Anchor = null);

/// <summary>One round of a legal review.</summary>
/// <param name="Round">From 1.</param>
/// <param name="Outcome">通过, 修改后再报.</param>
/// <param name="Reviewer">Who reviewed; never somebody who handles the case.</param>
/// <param name="At">When the opinion was given.</param>
/// <param name="Defects">Defects, by number.</param>
/// <param name="Sample">True when the person is invented.</param>
public sealed record ReviewView(int Round, string Outcome, string Reviewer, DateTimeOffset At, IReadOnlyList<ReviewDefect> Defects, bool Sample = false);
