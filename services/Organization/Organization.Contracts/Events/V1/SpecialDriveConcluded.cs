using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>A special drive ended.</summary>
/// <param name="Subject">The drive's id.</param>
/// <param name="Title">The drive's title.</param>
/// <param name="ConcludedOn">Last day.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Measures">How many measures were recorded.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:organization:special-drive-concluded:v1", 1)]
public sealed record SpecialDriveConcluded(
    Guid Subject, string Title, DateOnly ConcludedOn, string Outcome, int Measures, bool IsSynthetic) : IIntegrationEvent;
