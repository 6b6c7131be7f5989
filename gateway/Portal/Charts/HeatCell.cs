namespace Portal.Charts;

/// <summary>One square of the grid of the street.</summary>
/// <param name="Count">Records; null for a square outside the street.</param>
/// <param name="Place">Name, where one is known.</param>
/// <param name="Href">Its records.</param>
public sealed record HeatCell(int? Count, string? Place = null, string? Href = null);
