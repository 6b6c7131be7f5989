namespace Portal.Pages.Decisions;

/// <summary>Names the words of these pages; they stand in <c>DecisionsText.resx</c>.</summary>
public sealed class DecisionsText;
