namespace Portal.Errors;

/// <summary>Set as a request feature by whoever kept the input of a failing request, so that the error page can lead back to it.</summary>
/// <param name="Href">Page that opens the draft.</param>
public sealed record KeptDraft(string Href);
