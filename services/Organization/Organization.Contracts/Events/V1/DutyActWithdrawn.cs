using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>An erroneous duty act was taken back; it counts nowhere.</summary>
/// <param name="Subject">The act's id.</param>
/// <param name="WithdrawnOn">Day of the withdrawal.</param>
/// <param name="Reason">Why.</param>
[EventName("urn:platform:organization:duty-act-withdrawn:v1", 1)]
public sealed record DutyActWithdrawn(Guid Subject, DateOnly WithdrawnOn, string Reason) : IIntegrationEvent;
