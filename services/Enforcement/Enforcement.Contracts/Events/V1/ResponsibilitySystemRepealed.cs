using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>An enforcement responsibility system is in force no longer.</summary>
/// <param name="Subject">The document's id.</param>
/// <param name="RepealedOn">First day on which it is not in force.</param>
[EventName("urn:platform:enforcement:responsibility-system-repealed:v1", 1)]
public sealed record ResponsibilitySystemRepealed(Guid Subject, DateOnly RepealedOn) : IIntegrationEvent;
