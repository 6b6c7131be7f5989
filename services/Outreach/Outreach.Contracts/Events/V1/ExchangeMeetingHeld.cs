using Platform.Journal;

namespace Outreach.Contracts.Events.V1;

/// <summary>An exchange meeting of the two committees was held.</summary>
/// <param name="Subject">The meeting's id.</param>
/// <param name="HeldOn">Day it was held.</param>
/// <param name="Topic">Its topic.</param>
/// <param name="Law">The law studied.</param>
/// <param name="Villages">Names of the villages and communities that attended.</param>
/// <param name="Attendance">How many members attended.</param>
/// <param name="IsSynthetic">True for a record invented for the sample year; false for one that was published or is real.</param>
[EventName("urn:platform:outreach:exchange-meeting-held:v1", 1)]
public sealed record ExchangeMeetingHeld(
    Guid Subject, DateOnly HeldOn, string Topic, string Law, IReadOnlyList<string> Villages, int Attendance,
    bool IsSynthetic) : IIntegrationEvent;
