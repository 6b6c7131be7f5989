namespace Portal.Pages.DecisionsDesk;

/// <summary>Names the words of this area's staff pages; they stand in <c>DecisionsText.resx</c> beside it.</summary>
public sealed class DecisionsText;
