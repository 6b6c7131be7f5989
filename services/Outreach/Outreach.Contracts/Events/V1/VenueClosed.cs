using Platform.Journal;

namespace Outreach.Contracts.Events.V1;

/// <summary>A venue was closed.</summary>
/// <param name="Subject">The venue's id.</param>
/// <param name="ClosedOn">Day of closing.</param>
/// <param name="Reason">Why.</param>
[EventName("urn:platform:outreach:venue-closed:v1", 1)]
public sealed record VenueClosed(
    Guid Subject, DateOnly ClosedOn, string Reason) : IIntegrationEvent;
