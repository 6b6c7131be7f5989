namespace Portal.Pages.EnforcementDesk;

/// <summary>Names the words of this area's staff pages; they stand in <c>EnforcementText.resx</c> beside it.</summary>
public sealed class EnforcementText;
