namespace Organization.Profile;

/// <summary>What the profile says from a day on.</summary>
internal sealed record ProfileVersion(
    string Name, string ShortName, string City, string DivisionCode, string CaseFilingPrefix, string DecisionPrefix, string WorkOrderPrefix,
    string ReportPrefix, DateOnly ValidFrom);
