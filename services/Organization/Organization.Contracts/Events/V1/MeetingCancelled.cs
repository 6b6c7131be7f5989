using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>A planned meeting was cancelled; it was never held.</summary>
/// <param name="Subject">The meeting's id.</param>
/// <param name="Kind"><c>CommitteeSpecial</c> (专题会议), <c>EnlargedWorkMeeting</c> (扩大会议) or <c>Other</c>.</param>
/// <param name="Title">Its title, without names of persons.</param>
/// <param name="PlannedOn">Day it had been planned for.</param>
/// <param name="CancelledOn">Day of the cancellation.</param>
/// <param name="Reason">Why.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:organization:meeting-cancelled:v1", 1)]
public sealed record MeetingCancelled(
    Guid Subject, string Kind, string Title, DateOnly PlannedOn, DateOnly CancelledOn, string Reason, bool IsSynthetic) : IIntegrationEvent;
