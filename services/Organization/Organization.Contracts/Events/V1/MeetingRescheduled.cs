using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>A planned meeting was moved to another day.</summary>
/// <param name="Subject">The meeting's id.</param>
/// <param name="Kind"><c>CommitteeSpecial</c> (专题会议), <c>EnlargedWorkMeeting</c> (扩大会议) or <c>Other</c>.</param>
/// <param name="Title">Its title, without names of persons.</param>
/// <param name="PlannedOn">The new day.</param>
/// <param name="PlannedBefore">The day before the change.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:organization:meeting-rescheduled:v1", 1)]
public sealed record MeetingRescheduled(
    Guid Subject, string Kind, string Title, DateOnly PlannedOn, DateOnly PlannedBefore, bool IsSynthetic) : IIntegrationEvent;
