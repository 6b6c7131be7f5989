using Platform.Journal;

namespace Outreach.Contracts.Events.V1;

/// <summary>A court observation was taken back: it counts no more.</summary>
/// <param name="Subject">The observation's id.</param>
/// <param name="Reason">Why.</param>
[EventName("urn:platform:outreach:court-observation-withdrawn:v1", 1)]
public sealed record CourtObservationWithdrawn(
    Guid Subject, string Reason) : IIntegrationEvent;
