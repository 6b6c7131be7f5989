using Platform.Journal;

namespace Outreach.Contracts.Events.V1;

/// <summary>An activity of a campaign was held.</summary>
/// <param name="Subject">The campaign's id.</param>
/// <param name="Occasion"><c>YangtzeProtectionMonth</c>, <c>JudicialDay</c>, <c>CivilCodeMonth</c>, <c>ConstitutionDay</c> or <c>Other</c>.</param>
/// <param name="Number">Number within the campaign, from 1.</param>
/// <param name="Title">Its title, without persons.</param>
/// <param name="HeldOn">Day it was held.</param>
/// <param name="Place">Where it was held.</param>
/// <param name="Attendance">How many came.</param>
/// <param name="IsPublic">Open to the public.</param>
/// <param name="IsSynthetic">True for a record invented for the sample year; false for one that was published or is real.</param>
[EventName("urn:platform:outreach:campaign-activity-recorded:v1", 1)]
public sealed record CampaignActivityRecorded(
    Guid Subject, string Occasion, int Number, string Title, DateOnly HeldOn, string Place, int Attendance, bool IsPublic,
    bool IsSynthetic) : IIntegrationEvent;
