using Platform.Journal;

namespace Outreach.Contracts.Events.V1;

/// <summary>Members of the two committees observed a trial.</summary>
/// <param name="Subject">The observation's id.</param>
/// <param name="Court">The court.</param>
/// <param name="HeldOn">Day of the trial.</param>
/// <param name="Attendance">How many observed.</param>
/// <param name="Learnt">What was learnt.</param>
/// <param name="IsSynthetic">True for a record invented for the sample year; false for one that was published or is real.</param>
[EventName("urn:platform:outreach:court-observation-recorded:v1", 1)]
public sealed record CourtObservationRecorded(
    Guid Subject, string Court, DateOnly HeldOn, int Attendance, IReadOnlyList<string> Learnt, bool IsSynthetic) : IIntegrationEvent;
