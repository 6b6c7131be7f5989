namespace Portal.Pages.Home;

/// <summary>Names the words of these pages; they stand in <c>HomeText.resx</c>.</summary>
public sealed class HomeText;
