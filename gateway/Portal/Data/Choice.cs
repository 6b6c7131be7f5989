namespace Portal.Data;

/// <summary>A view of the same list: a class of a facet, a tab.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Href">Its address.</param>
/// <param name="Current">True for the one shown.</param>
/// <param name="Count">How many it holds; null when not counted.</param>
public sealed record Choice(string Title, string Href, bool Current, int? Count = null);
