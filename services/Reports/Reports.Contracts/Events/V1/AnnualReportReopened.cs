using Platform.Journal;

namespace Reports.Contracts.Events.V1;

/// <summary>A frozen report that was not yet published became a draft again.</summary>
/// <param name="Subject">The report's id.</param>
/// <param name="Year">The year reported on.</param>
/// <param name="Edition">The edition given up.</param>
[EventName("urn:platform:reports:annual-report-reopened:v1", 1)]
public sealed record AnnualReportReopened(Guid Subject, int Year, int Edition) : IIntegrationEvent;
