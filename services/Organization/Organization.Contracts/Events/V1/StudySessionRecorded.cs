using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>The theory study group studied law (中心组学法).</summary>
/// <param name="Subject">The session's id.</param>
/// <param name="Topic">Topic.</param>
/// <param name="LawStudied">The law studied, without 《》.</param>
/// <param name="HeldOn">Day it was held.</param>
/// <param name="Attendance">Persons present.</param>
/// <param name="Minutes">Length in minutes.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:organization:study-session-recorded:v1", 1)]
public sealed record StudySessionRecorded(
    Guid Subject, string Topic, string LawStudied, DateOnly HeldOn, int Attendance, int Minutes, bool IsSynthetic) : IIntegrationEvent;
