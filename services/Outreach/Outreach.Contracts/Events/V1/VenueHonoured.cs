using Platform.Journal;

namespace Outreach.Contracts.Events.V1;

/// <summary>A venue was listed or honoured.</summary>
/// <param name="Subject">The venue's id.</param>
/// <param name="VenueName">Its name.</param>
/// <param name="Honour">Name of the honour.</param>
/// <param name="Level"><c>City</c>, <c>Provincial</c> or <c>National</c>.</param>
/// <param name="AwardedOn">Day of listing or award.</param>
/// <param name="AwardedBy">Who listed or awarded.</param>
/// <param name="IsSynthetic">True for a record invented for the sample year; false for one that was published or is real.</param>
[EventName("urn:platform:outreach:venue-honoured:v1", 1)]
public sealed record VenueHonoured(
    Guid Subject, string VenueName, string Honour, string Level, DateOnly AwardedOn, string AwardedBy, bool IsSynthetic) : IIntegrationEvent;
