using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A work order was handed to a team or office.</summary>
/// <param name="Subject">The order's id.</param>
/// <param name="Number">The order's number.</param>
/// <param name="Category">As in <see cref="WorkOrderReceived"/>.</param>
/// <param name="Team">The team or office.</param>
/// <param name="OfficerId">Account id of the officer who answers for it.</param>
/// <param name="DispatchedAt">When.</param>
[EventName("urn:platform:enforcement:work-order-dispatched:v1", 1)]
public sealed record WorkOrderDispatched(
    Guid Subject, string Number, string Category, string Team, Guid OfficerId, DateTimeOffset DispatchedAt) : IIntegrationEvent;
