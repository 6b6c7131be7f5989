using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>Progress of executing a decision was reported (art. 34).</summary>
/// <param name="Subject">The decision item's id.</param>
/// <param name="CatalogueId">The catalogue.</param>
/// <param name="Title">The item's title.</param>
/// <param name="Entry">1 for the first entry.</param>
/// <param name="ReportedOn">Day of the report.</param>
/// <param name="Summary">What was done, without persons.</param>
/// <param name="Percent">0 to 100.</param>
[EventName("urn:platform:decisions:decision-progress-recorded:v1", 1)]
public sealed record DecisionProgressRecorded(
    Guid Subject, Guid CatalogueId, string Title, int Entry, DateOnly ReportedOn, string Summary, int Percent) : IIntegrationEvent;
