using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>The committee for the rule of law in the sub-district (全面依法治街委员会) was established.</summary>
/// <param name="Subject">The committee's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="OfficeName">Name of its office (委员会办公室).</param>
/// <param name="EstablishedOn">First day.</param>
/// <param name="DocumentNumber">Number of the establishing document (文号); empty when not known.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:organization:committee-established:v1", 1)]
public sealed record CommitteeEstablished(
    Guid Subject, string Name, string OfficeName, DateOnly EstablishedOn, string DocumentNumber, bool IsSynthetic) : IIntegrationEvent;
