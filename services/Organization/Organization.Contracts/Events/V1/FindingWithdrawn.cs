using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>An erroneous finding was taken back; it counts nowhere.</summary>
/// <param name="Subject">The finding's id.</param>
/// <param name="WithdrawnOn">Day of the withdrawal.</param>
/// <param name="Reason">Why.</param>
[EventName("urn:platform:organization:finding-withdrawn:v1", 1)]
public sealed record FindingWithdrawn(Guid Subject, DateOnly WithdrawnOn, string Reason) : IIntegrationEvent;
