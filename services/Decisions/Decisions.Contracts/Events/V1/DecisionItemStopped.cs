using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>An item was stopped (art. 37).</summary>
/// <param name="Subject">The decision item's id.</param>
/// <param name="CatalogueId">The catalogue.</param>
/// <param name="Title">The item's title.</param>
/// <param name="StoppedOn">Day of the stop.</param>
/// <param name="Reason">Why.</param>
/// <param name="Document">Document of the procedure; empty before the decision.</param>
[EventName("urn:platform:decisions:decision-item-stopped:v1", 1)]
public sealed record DecisionItemStopped(
    Guid Subject, Guid CatalogueId, string Title, DateOnly StoppedOn, string Reason, string Document) : IIntegrationEvent;
