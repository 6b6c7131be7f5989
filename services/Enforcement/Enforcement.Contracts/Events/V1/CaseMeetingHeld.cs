using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A case meeting was held.</summary>
/// <param name="Subject">The meeting's id.</param>
/// <param name="PlannedOn">The day it was planned for.</param>
/// <param name="HeldOn">The day it was held.</param>
/// <param name="CaseIds">Ids of the cases discussed.</param>
/// <param name="Attendees">Number of those present, the chair included.</param>
/// <param name="Resolutions">Number of resolutions.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:enforcement:case-meeting-held:v1", 1)]
public sealed record CaseMeetingHeld(
    Guid Subject, DateOnly PlannedOn, DateOnly HeldOn, IReadOnlyList<string> CaseIds, int Attendees, int Resolutions,
    bool IsSynthetic) : IIntegrationEvent;
