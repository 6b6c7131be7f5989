namespace Portal.Forms;

/// <summary>Something wrong with one field. Shown at the field and, with its name, in the summary.</summary>
/// <param name="Name">Name of the field in the form.</param>
/// <param name="Label">Name of the field as the reader sees it.</param>
/// <param name="Message">What is wrong and what is right, without the word for error.</param>
/// <param name="RuleId">Rule that is not met, when it is one of law.</param>
/// <param name="Article">Article behind the rule.</param>
public sealed record FieldError(string Name, string Label, string Message, string? RuleId = null, string? Article = null);
