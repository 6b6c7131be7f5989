namespace Portal.Pages.Penalties;

/// <summary>Names the words of these pages; they stand in <c>PenaltiesText.resx</c>.</summary>
public sealed class PenaltiesText;
