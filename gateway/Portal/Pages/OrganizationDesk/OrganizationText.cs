namespace Portal.Pages.OrganizationDesk;

/// <summary>Names the words of this area's staff pages; they stand in <c>OrganizationText.resx</c> beside it.</summary>
public sealed class OrganizationText;
