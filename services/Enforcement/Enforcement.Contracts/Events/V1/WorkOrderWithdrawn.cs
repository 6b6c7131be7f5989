using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A work order was withdrawn before it was resolved; it counts nowhere.</summary>
/// <param name="Subject">The order's id.</param>
/// <param name="Number">The order's number.</param>
/// <param name="Category">As in <see cref="WorkOrderReceived"/>.</param>
/// <param name="WithdrawnAt">When.</param>
[EventName("urn:platform:enforcement:work-order-withdrawn:v1", 1)]
public sealed record WorkOrderWithdrawn(Guid Subject, string Number, string Category, DateTimeOffset WithdrawnAt) : IIntegrationEvent;
