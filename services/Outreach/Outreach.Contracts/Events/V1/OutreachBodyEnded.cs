using Platform.Journal;

namespace Outreach.Contracts.Events.V1;

/// <summary>A body ended.</summary>
/// <param name="Subject">The body's id.</param>
/// <param name="ValidTo">Last day of validity.</param>
/// <param name="Reason">Why.</param>
[EventName("urn:platform:outreach:outreach-body-ended:v1", 1)]
public sealed record OutreachBodyEnded(
    Guid Subject, DateOnly ValidTo, string Reason) : IIntegrationEvent;
