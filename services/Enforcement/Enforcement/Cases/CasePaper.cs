namespace Enforcement.Cases;

/// <summary>A paper of the case file as a typed record: title, number (may be empty), date and text.</summary>
internal sealed record CasePaper(string Title, string Number, DateOnly Date, string Text);
