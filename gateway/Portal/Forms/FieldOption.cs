namespace Portal.Forms;

/// <summary>One of the values a field can have.</summary>
/// <param name="Value">As it goes in the form.</param>
/// <param name="Title">As it is shown.</param>
public sealed record FieldOption(string Value, string Title);
