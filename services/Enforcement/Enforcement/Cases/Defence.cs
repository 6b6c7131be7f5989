namespace Enforcement.Cases;

/// <summary>What the party stated and how it was checked (行政处罚法 art. 45), or that the right was clearly given up. Personal.</summary>
internal sealed record Defence(bool Waived, DateOnly StatedOn, string Statement, string Check, bool Adopted);
