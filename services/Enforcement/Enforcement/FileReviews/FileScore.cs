namespace Enforcement.FileReviews;

/// <summary>What the examination of a drawn file came to on the day of the draw, by the standard of the day of its decision.</summary>
internal sealed record FileScore(Guid CaseId, string Standard, int Score, bool IsDisqualified);
