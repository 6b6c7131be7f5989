using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A dispatch was cancelled; it counts nowhere.</summary>
/// <param name="Subject">The dispatch's id.</param>
/// <param name="DispatchedAt">When the team had been sent.</param>
/// <param name="CancelledOn">Day of the cancellation.</param>
[EventName("urn:platform:enforcement:team-dispatch-cancelled:v1", 1)]
public sealed record TeamDispatchCancelled(Guid Subject, DateTimeOffset DispatchedAt, DateOnly CancelledOn) : IIntegrationEvent;
