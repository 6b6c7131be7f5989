using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>A special drive (专项行动) began.</summary>
/// <param name="Subject">The drive's id.</param>
/// <param name="Title">The drive's title.</param>
/// <param name="Aim">What it aims at.</param>
/// <param name="StartedOn">First day.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:organization:special-drive-started:v1", 1)]
public sealed record SpecialDriveStarted(Guid Subject, string Title, string Aim, DateOnly StartedOn, bool IsSynthetic) : IIntegrationEvent;
