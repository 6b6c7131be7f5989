using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>Cause and cure of a finding were stated.</summary>
/// <param name="Subject">The finding's id.</param>
/// <param name="Cause">Why it is so.</param>
/// <param name="Cure">What is done about it.</param>
/// <param name="AnalysedOn">Day it was stated.</param>
[EventName("urn:platform:organization:finding-analysed:v1", 1)]
public sealed record FindingAnalysed(Guid Subject, string Cause, string Cure, DateOnly AnalysedOn) : IIntegrationEvent;
