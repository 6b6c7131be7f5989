using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>An item was executed and its record archived (arts. 33, 34).</summary>
/// <param name="Subject">The decision item's id.</param>
/// <param name="CatalogueId">The catalogue.</param>
/// <param name="Title">The item's title.</param>
/// <param name="CompletedOn">Day of completion.</param>
/// <param name="ArchiveNumber">Number of the archive.</param>
[EventName("urn:platform:decisions:decision-item-completed:v1", 1)]
public sealed record DecisionItemCompleted(
    Guid Subject, Guid CatalogueId, string Title, DateOnly CompletedOn, string ArchiveNumber) : IIntegrationEvent;
