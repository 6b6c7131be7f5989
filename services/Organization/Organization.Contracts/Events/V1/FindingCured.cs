using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>A finding was put right and struck off (销号).</summary>
/// <param name="Subject">The finding's id.</param>
/// <param name="CuredOn">Day it was put right.</param>
/// <param name="InTime">Whether that was not after its due day.</param>
/// <param name="Result">What came of it.</param>
[EventName("urn:platform:organization:finding-cured:v1", 1)]
public sealed record FindingCured(Guid Subject, DateOnly CuredOn, bool InTime, string Result) : IIntegrationEvent;
