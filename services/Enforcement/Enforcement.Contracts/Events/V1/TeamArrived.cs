using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A dispatched team reached the scene.</summary>
/// <param name="Subject">The dispatch's id.</param>
/// <param name="ArrivedAt">When.</param>
[EventName("urn:platform:enforcement:team-arrived:v1", 1)]
public sealed record TeamArrived(Guid Subject, DateTimeOffset ArrivedAt) : IIntegrationEvent;
