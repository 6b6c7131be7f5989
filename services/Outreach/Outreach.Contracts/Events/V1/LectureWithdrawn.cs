using Platform.Journal;

namespace Outreach.Contracts.Events.V1;

/// <summary>A lecture was taken back: it counts no more.</summary>
/// <param name="Subject">The lecture's id.</param>
/// <param name="Reason">Why.</param>
[EventName("urn:platform:outreach:lecture-withdrawn:v1", 1)]
public sealed record LectureWithdrawn(
    Guid Subject, string Reason) : IIntegrationEvent;
