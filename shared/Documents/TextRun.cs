namespace Platform.Documents;

/// <summary>A stretch of text within a paragraph.</summary>
/// <param name="Text">The words; a line feed breaks the line.</param>
/// <param name="Bold">Set in bold.</param>
public sealed record TextRun(string Text, bool Bold = false);
