using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A team was sent to the scene of an order or a case.</summary>
/// <param name="Subject">The dispatch's id.</param>
/// <param name="Target"><c>WorkOrder</c> or <c>PenaltyCase</c>.</param>
/// <param name="TargetId">The order or case.</param>
/// <param name="Team">The team.</param>
/// <param name="DispatchedAt">When it was sent.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:enforcement:team-dispatched:v1", 1)]
public sealed record TeamDispatched(
    Guid Subject, string Target, Guid TargetId, string Team, DateTimeOffset DispatchedAt, bool IsSynthetic) : IIntegrationEvent;
