using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>A meeting was planned.</summary>
/// <param name="Subject">The meeting's id.</param>
/// <param name="Kind"><c>CommitteeSpecial</c> (专题会议), <c>EnlargedWorkMeeting</c> (扩大会议) or <c>Other</c>.</param>
/// <param name="Title">Its title, without names of persons.</param>
/// <param name="PlannedOn">Day it is planned for.</param>
/// <param name="Agenda">Points of the agenda in order.</param>
/// <param name="CommitteeId">The committee that meets; null when it is none.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:organization:meeting-planned:v1", 1)]
public sealed record MeetingPlanned(
    Guid Subject, string Kind, string Title, DateOnly PlannedOn, IReadOnlyList<string> Agenda, Guid? CommitteeId,
    bool IsSynthetic) : IIntegrationEvent;
