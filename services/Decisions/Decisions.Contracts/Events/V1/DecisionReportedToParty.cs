using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>A decision was reported to the Party committee before issue (art. 31).</summary>
/// <param name="Subject">The decision item's id.</param>
/// <param name="ReportedOn">Day of the report.</param>
/// <param name="Document">Number of the document.</param>
[EventName("urn:platform:decisions:decision-reported-to-party:v1", 1)]
public sealed record DecisionReportedToParty(
    Guid Subject, DateOnly ReportedOn, string Document) : IIntegrationEvent;
