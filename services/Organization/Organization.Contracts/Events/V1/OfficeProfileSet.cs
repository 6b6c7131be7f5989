using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>The sub-district office's profile was set or changed: names, codes and number prefixes (发文字号).</summary>
/// <param name="Subject">The profile's id.</param>
/// <param name="Name">Full name, such as of the 街道办事处.</param>
/// <param name="ShortName">Short name used in headings.</param>
/// <param name="City">The city or county whose dispatched organ it is; also who reviews its acts (行政复议法 art. 24).</param>
/// <param name="DivisionCode">Administrative division code (GB/T 2260); empty when not known.</param>
/// <param name="CaseFilingPrefix">Prefix of case filing numbers (立案号).</param>
/// <param name="DecisionPrefix">Prefix of penalty decision numbers (处罚决定书文号).</param>
/// <param name="WorkOrderPrefix">Prefix of work order numbers.</param>
/// <param name="ReportPrefix">Prefix of the annual report's number.</param>
/// <param name="ValidFrom">First day of validity.</param>
[EventName("urn:platform:organization:office-profile-set:v1", 1)]
public sealed record OfficeProfileSet(
    Guid Subject, string Name, string ShortName, string City, string DivisionCode, string CaseFilingPrefix, string DecisionPrefix,
    string WorkOrderPrefix, string ReportPrefix, DateOnly ValidFrom) : IIntegrationEvent;
