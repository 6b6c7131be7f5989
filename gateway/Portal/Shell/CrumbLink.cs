namespace Portal.Shell;

/// <summary>A page above the current one.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Href">Its address.</param>
public sealed record CrumbLink(string Title, string Href);
