namespace Portal.Data;

/// <summary>One queue of a unit.</summary>
/// <param name="Title">What waits.</param>
/// <param name="Count">How many.</param>
/// <param name="Href">The list.</param>
/// <param name="Late">True for what is overdue.</param>
public sealed record QueueCount(string Title, int Count, string Href, bool Late = false);
