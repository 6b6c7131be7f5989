namespace Portal.Shell;

/// <summary>Something a person can do.</summary>
/// <param name="Title">A verb phrase.</param>
/// <param name="Href">Where it starts.</param>
/// <param name="Note">What it takes or gives.</param>
public sealed record ServiceLink(string Title, string Href, string? Note = null);
