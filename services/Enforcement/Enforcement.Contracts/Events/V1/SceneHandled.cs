using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A dispatched team finished at the scene.</summary>
/// <param name="Subject">The dispatch's id.</param>
/// <param name="HandledAt">When.</param>
[EventName("urn:platform:enforcement:scene-handled:v1", 1)]
public sealed record SceneHandled(Guid Subject, DateTimeOffset HandledAt) : IIntegrationEvent;
