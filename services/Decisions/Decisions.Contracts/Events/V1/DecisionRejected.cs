using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>The meeting rejected an item: it ends here.</summary>
/// <param name="Subject">The decision item's id.</param>
/// <param name="CatalogueId">The catalogue.</param>
/// <param name="Title">The item's title.</param>
/// <param name="HeldOn">Day of the meeting.</param>
[EventName("urn:platform:decisions:decision-rejected:v1", 1)]
public sealed record DecisionRejected(
    Guid Subject, Guid CatalogueId, string Title, DateOnly HeldOn) : IIntegrationEvent;
