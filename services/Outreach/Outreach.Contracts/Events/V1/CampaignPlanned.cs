using Platform.Journal;

namespace Outreach.Contracts.Events.V1;

/// <summary>An outreach campaign (普法宣传活动) was planned.</summary>
/// <param name="Subject">The campaign's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Occasion"><c>YangtzeProtectionMonth</c>, <c>JudicialDay</c>, <c>CivilCodeMonth</c>, <c>ConstitutionDay</c> or <c>Other</c>.</param>
/// <param name="PlannedFrom">First day planned.</param>
/// <param name="PlannedTo">Last day planned.</param>
/// <param name="IsSynthetic">True for a record invented for the sample year; false for one that was published or is real.</param>
[EventName("urn:platform:outreach:campaign-planned:v1", 1)]
public sealed record CampaignPlanned(
    Guid Subject, string Name, string Occasion, DateOnly PlannedFrom, DateOnly PlannedTo, bool IsSynthetic) : IIntegrationEvent;
