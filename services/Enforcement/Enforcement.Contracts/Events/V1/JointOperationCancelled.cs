using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A planned joint operation was cancelled; it counts nowhere.</summary>
/// <param name="Subject">The operation's id.</param>
/// <param name="PlannedOn">The day it was planned for.</param>
/// <param name="CancelledOn">Day of the cancellation.</param>
[EventName("urn:platform:enforcement:joint-operation-cancelled:v1", 1)]
public sealed record JointOperationCancelled(Guid Subject, DateOnly PlannedOn, DateOnly CancelledOn) : IIntegrationEvent;
