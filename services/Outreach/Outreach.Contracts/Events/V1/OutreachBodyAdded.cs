using Platform.Journal;

namespace Outreach.Contracts.Events.V1;

/// <summary>A body of the three-level outreach organization was set up.</summary>
/// <param name="Subject">The body's id.</param>
/// <param name="Level"><c>SubdistrictCommittee</c>, <c>VillageBranch</c> or <c>VillageOrganization</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="ParentId">The body above; null for the committee.</param>
/// <param name="ValidFrom">First day of validity.</param>
/// <param name="IsSynthetic">True for a record invented for the sample year; false for one that was published or is real.</param>
[EventName("urn:platform:outreach:outreach-body-added:v1", 1)]
public sealed record OutreachBodyAdded(
    Guid Subject, string Level, string Name, Guid? ParentId, DateOnly ValidFrom, bool IsSynthetic) : IIntegrationEvent;
