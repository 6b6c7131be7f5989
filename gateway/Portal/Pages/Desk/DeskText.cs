namespace Portal.Pages.Desk;

/// <summary>Names the words of the staff pages that all areas share; they stand in <c>DeskText.resx</c> beside it.</summary>
public sealed class DeskText;
