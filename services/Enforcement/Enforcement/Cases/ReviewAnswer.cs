namespace Enforcement.Cases;

/// <summary>Whether one of the eight contents of legal review stands.</summary>
internal sealed record ReviewAnswer(LegalReviewItem Item, bool Stands);
