using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>The public took part in another form than a call: meeting, hearing, visit, poll (art. 14).</summary>
/// <param name="Subject">The decision item's id.</param>
/// <param name="Form"><c>Meeting</c>, <c>Hearing</c>, <c>FieldVisit</c>, <c>WrittenRequest</c>, <c>Questionnaire</c> or <c>OpinionPoll</c>.</param>
/// <param name="HeldOn">Day it was held.</param>
/// <param name="Attendance">How many took part.</param>
[EventName("urn:platform:decisions:participation-recorded:v1", 1)]
public sealed record ParticipationRecorded(
    Guid Subject, string Form, DateOnly HeldOn, int Attendance) : IIntegrationEvent;
