using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>A meeting was held and its resolutions entered.</summary>
/// <param name="Subject">The meeting's id.</param>
/// <param name="Kind"><c>CommitteeSpecial</c> (专题会议), <c>EnlargedWorkMeeting</c> (扩大会议) or <c>Other</c>.</param>
/// <param name="Title">Its title, without names of persons.</param>
/// <param name="PlannedOn">Day it was planned for.</param>
/// <param name="HeldOn">Day it was held.</param>
/// <param name="Attendance">Persons present.</param>
/// <param name="Agenda">Points of the agenda in order.</param>
/// <param name="Resolutions">What was resolved, in order.</param>
/// <param name="ResultingDocuments">Titles of the documents the resolutions call for; one per resolution, empty text where none.</param>
/// <param name="CommitteeId">The committee that meets; null when it is none.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:organization:meeting-held:v1", 1)]
public sealed record MeetingHeld(
    Guid Subject, string Kind, string Title, DateOnly PlannedOn, DateOnly HeldOn, int Attendance, IReadOnlyList<string> Agenda,
    IReadOnlyList<string> Resolutions, IReadOnlyList<string> ResultingDocuments, Guid? CommitteeId, bool IsSynthetic) : IIntegrationEvent;
