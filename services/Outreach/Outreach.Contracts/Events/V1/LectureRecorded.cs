using Platform.Journal;

namespace Outreach.Contracts.Events.V1;

/// <summary>A lawyer lectured the two committees.</summary>
/// <param name="Subject">The lecture's id.</param>
/// <param name="Topic">Its topic.</param>
/// <param name="HeldOn">Day it was held.</param>
/// <param name="Audience">How many listened.</param>
/// <param name="LecturerUnit">The lawyer's firm or unit.</param>
/// <param name="IsSynthetic">True for a record invented for the sample year; false for one that was published or is real.</param>
[EventName("urn:platform:outreach:lecture-recorded:v1", 1)]
public sealed record LectureRecorded(
    Guid Subject, string Topic, DateOnly HeldOn, int Audience, string LecturerUnit, bool IsSynthetic) : IIntegrationEvent;
