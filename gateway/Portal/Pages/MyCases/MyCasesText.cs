namespace Portal.Pages.MyCases;

/// <summary>Names the words of the page of a case's party; they stand in <c>MyCasesText.resx</c>.</summary>
public sealed class MyCasesText;
