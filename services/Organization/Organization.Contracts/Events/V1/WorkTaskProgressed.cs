using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>Progress of a task was entered.</summary>
/// <param name="Subject">The document's id.</param>
/// <param name="TaskId">The task's id.</param>
/// <param name="Year">Year the document is for.</param>
/// <param name="Progress">How far it is.</param>
/// <param name="On">Day of the entry.</param>
[EventName("urn:platform:organization:work-task-progressed:v1", 1)]
public sealed record WorkTaskProgressed(Guid Subject, Guid TaskId, int Year, string Progress, DateOnly On) : IIntegrationEvent;
