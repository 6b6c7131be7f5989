namespace Portal.Pages.CivicReports;

/// <summary>Names the words of these pages; they stand in <c>CivicReportsText.resx</c>.</summary>
public sealed class CivicReportsText;
