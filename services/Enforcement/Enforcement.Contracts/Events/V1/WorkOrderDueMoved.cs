using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>The due day of an open work order moved, because the calendar changed or the head extended its handling.</summary>
/// <param name="Subject">The order's id.</param>
/// <param name="Number">The order's number.</param>
/// <param name="DueOn">The new due day.</param>
[EventName("urn:platform:enforcement:work-order-due-moved:v1", 1)]
public sealed record WorkOrderDueMoved(Guid Subject, string Number, DateOnly DueOn) : IIntegrationEvent;
