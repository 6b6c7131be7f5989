using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>An office (科室) or a village or community was entered.</summary>
/// <param name="Subject">The office's id.</param>
/// <param name="Code">Its code, unique in the street.</param>
/// <param name="Name">Its name.</param>
[EventName("urn:platform:organization:office-added:v1", 1)]
public sealed record OfficeAdded(Guid Subject, string Code, string Name) : IIntegrationEvent;
