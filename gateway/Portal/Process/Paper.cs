namespace Portal.Process;

/// <summary>A paper of a step.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Href">Where it is read; null when it does not exist yet.</param>
/// <param name="Day">Its date.</param>
/// <param name="Note">Number of copies, result, time it was out.</param>
public sealed record Paper(string Title, string? Href, DateOnly? Day = null, string? Note = null);
