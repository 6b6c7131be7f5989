using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>An opinion was withdrawn: it counts no more.</summary>
/// <param name="Subject">The opinion's id.</param>
/// <param name="Kind"><c>MajorDecision</c>, <c>KeyWork</c>, <c>MajorContract</c> or <c>NormativeDocument</c>.</param>
/// <param name="WithdrawnOn">Day of the withdrawal.</param>
/// <param name="Reason">Why.</param>
[EventName("urn:platform:decisions:counsel-opinion-withdrawn:v1", 1)]
public sealed record CounselOpinionWithdrawn(
    Guid Subject, string Kind, DateOnly WithdrawnOn, string Reason) : IIntegrationEvent;
