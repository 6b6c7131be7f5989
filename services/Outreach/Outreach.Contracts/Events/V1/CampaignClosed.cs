using Platform.Journal;

namespace Outreach.Contracts.Events.V1;

/// <summary>A campaign is over.</summary>
/// <param name="Subject">The campaign's id.</param>
/// <param name="ClosedOn">Day of closing.</param>
/// <param name="Activities">Activities held, without cancelled ones.</param>
/// <param name="Attendance">Attendance of them together.</param>
[EventName("urn:platform:outreach:campaign-closed:v1", 1)]
public sealed record CampaignClosed(
    Guid Subject, DateOnly ClosedOn, int Activities, int Attendance) : IIntegrationEvent;
