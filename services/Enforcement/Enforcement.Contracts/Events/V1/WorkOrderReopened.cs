using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A resolved work order is handled again (重新办理), because whoever reported it was not satisfied; its resolution no longer stands.</summary>
/// <param name="Subject">The order's id.</param>
/// <param name="Number">The order's number.</param>
/// <param name="Category">As in <see cref="WorkOrderReceived"/>.</param>
/// <param name="ReopenedAt">When.</param>
/// <param name="DueOn">Last day of the new handling (HOT-01).</param>
[EventName("urn:platform:enforcement:work-order-reopened:v1", 1)]
public sealed record WorkOrderReopened(Guid Subject, string Number, string Category, DateTimeOffset ReopenedAt, DateOnly DueOn) : IIntegrationEvent;
