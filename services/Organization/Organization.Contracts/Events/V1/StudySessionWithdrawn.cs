using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>An erroneous record of a study session was withdrawn; it counts nowhere.</summary>
/// <param name="Subject">The session's id.</param>
/// <param name="Topic">Topic.</param>
/// <param name="HeldOn">Day it was held.</param>
/// <param name="WithdrawnOn">Day of the withdrawal.</param>
/// <param name="Reason">Why.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:organization:study-session-withdrawn:v1", 1)]
public sealed record StudySessionWithdrawn(
    Guid Subject, string Topic, DateOnly HeldOn, DateOnly WithdrawnOn, string Reason, bool IsSynthetic) : IIntegrationEvent;
