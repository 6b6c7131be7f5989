using Platform.Journal;

namespace Outreach.Contracts.Events.V1;

/// <summary>A law-study exchange meeting of the two committees (两委) was planned.</summary>
/// <param name="Subject">The meeting's id.</param>
/// <param name="PlannedOn">Day planned.</param>
/// <param name="Topic">Its topic.</param>
/// <param name="Law">The law studied.</param>
/// <param name="IsSynthetic">True for a record invented for the sample year; false for one that was published or is real.</param>
[EventName("urn:platform:outreach:exchange-meeting-planned:v1", 1)]
public sealed record ExchangeMeetingPlanned(
    Guid Subject, DateOnly PlannedOn, string Topic, string Law, bool IsSynthetic) : IIntegrationEvent;
