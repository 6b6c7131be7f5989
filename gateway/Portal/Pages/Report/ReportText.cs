namespace Portal.Pages.Report;

/// <summary>Names the words of these pages; they stand in <c>ReportText.resx</c>.</summary>
public sealed class ReportText;
