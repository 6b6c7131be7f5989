using Platform.Journal;

namespace Outreach.Contracts.Events.V1;

/// <summary>A planned exchange meeting was cancelled.</summary>
/// <param name="Subject">The meeting's id.</param>
/// <param name="PlannedOn">Day planned.</param>
/// <param name="Reason">Why.</param>
[EventName("urn:platform:outreach:exchange-meeting-cancelled:v1", 1)]
public sealed record ExchangeMeetingCancelled(
    Guid Subject, DateOnly PlannedOn, string Reason) : IIntegrationEvent;
