using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A work order was resolved (办结).</summary>
/// <param name="Subject">The order's id.</param>
/// <param name="Number">The order's number.</param>
/// <param name="Category">As in <see cref="WorkOrderReceived"/>.</param>
/// <param name="Channel">As in <see cref="WorkOrderReceived"/>.</param>
/// <param name="ReportedAt">When the matter was reported.</param>
/// <param name="ReceivedAt">When the bureau accepted it.</param>
/// <param name="ResolvedAt">When it was resolved.</param>
/// <param name="InTime">Whether it was resolved by its due day.</param>
[EventName("urn:platform:enforcement:work-order-resolved:v1", 1)]
public sealed record WorkOrderResolved(
    Guid Subject, string Number, string Category, string Channel, DateTimeOffset ReportedAt, DateTimeOffset ReceivedAt, DateTimeOffset ResolvedAt,
    bool InTime) : IIntegrationEvent;
