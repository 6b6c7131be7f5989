namespace Portal.Pages.OutreachDesk;

/// <summary>Names the words of this area's staff pages; they stand in <c>OutreachText.resx</c> beside it.</summary>
public sealed class OutreachText;
