using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>A decision was published (art. 32).</summary>
/// <param name="Subject">The decision item's id.</param>
/// <param name="CatalogueId">The catalogue.</param>
/// <param name="Title">The item's title.</param>
/// <param name="Number">Its document number.</param>
/// <param name="DecidedOn">Day of the meeting.</param>
/// <param name="PublishedOn">Day of publication.</param>
/// <param name="Channel">Where it was published.</param>
/// <param name="IsInTime">Within 20 working days of the decision.</param>
/// <param name="ExecutingUnit">Who executes it.</param>
/// <param name="ExecuteBy">Until when.</param>
[EventName("urn:platform:decisions:decision-published:v1", 1)]
public sealed record DecisionPublished(
    Guid Subject, Guid CatalogueId, string Title, string Number, DateOnly DecidedOn, DateOnly PublishedOn, string Channel, bool IsInTime,
    string ExecutingUnit, DateOnly ExecuteBy) : IIntegrationEvent;
