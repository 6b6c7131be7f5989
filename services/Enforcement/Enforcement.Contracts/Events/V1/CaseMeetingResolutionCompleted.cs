using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>What a case meeting resolved was carried out.</summary>
/// <param name="Subject">The meeting's id.</param>
/// <param name="ResolutionNumber">1, 2, 3... within the meeting.</param>
/// <param name="CaseId">The case.</param>
/// <param name="DoneOn">The day.</param>
/// <param name="OpenResolutions">How many resolutions of the meeting are still open.</param>
[EventName("urn:platform:enforcement:case-meeting-resolution-completed:v1", 1)]
public sealed record CaseMeetingResolutionCompleted(
    Guid Subject, int ResolutionNumber, Guid CaseId, DateOnly DoneOn, int OpenResolutions) : IIntegrationEvent;
