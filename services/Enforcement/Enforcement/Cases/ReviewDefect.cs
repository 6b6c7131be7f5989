namespace Enforcement.Cases;

/// <summary>One defect found by legal review: what it concerns, where in the file, and what was done about it (empty while open).</summary>
internal sealed record ReviewDefect(int Number, LegalReviewItem Item, string Place, string Text)
{
    public string Correction { get; init; } = "";

    public DateOnly? CorrectedOn { get; init; }
}
