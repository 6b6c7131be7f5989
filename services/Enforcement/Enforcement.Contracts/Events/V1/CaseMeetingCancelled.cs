using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A planned case meeting was cancelled; it counts nowhere.</summary>
/// <param name="Subject">The meeting's id.</param>
/// <param name="PlannedOn">The day it was planned for.</param>
/// <param name="CancelledOn">Day of the cancellation.</param>
[EventName("urn:platform:enforcement:case-meeting-cancelled:v1", 1)]
public sealed record CaseMeetingCancelled(Guid Subject, DateOnly PlannedOn, DateOnly CancelledOn) : IIntegrationEvent;
