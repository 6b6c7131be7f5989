namespace Portal.Pages.Leaders;

/// <summary>Names the words of these pages; they stand in <c>LeadersText.resx</c>.</summary>
public sealed class LeadersText;
