namespace Portal.Pages.CompanyInspections;

/// <summary>Names the words of this page; they stand in <c>CompanyInspectionsText.resx</c>.</summary>
public sealed class CompanyInspectionsText;
