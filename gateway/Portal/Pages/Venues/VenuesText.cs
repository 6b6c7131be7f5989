namespace Portal.Pages.Venues;

/// <summary>Names the words of these pages; they stand in <c>VenuesText.resx</c>.</summary>
public sealed class VenuesText;
