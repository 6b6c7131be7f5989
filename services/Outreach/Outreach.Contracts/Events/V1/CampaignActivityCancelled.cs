using Platform.Journal;

namespace Outreach.Contracts.Events.V1;

/// <summary>An activity was taken back: it counts no more.</summary>
/// <param name="Subject">The campaign's id.</param>
/// <param name="Number">Number within the campaign.</param>
/// <param name="Reason">Why.</param>
[EventName("urn:platform:outreach:campaign-activity-cancelled:v1", 1)]
public sealed record CampaignActivityCancelled(
    Guid Subject, int Number, string Reason) : IIntegrationEvent;
