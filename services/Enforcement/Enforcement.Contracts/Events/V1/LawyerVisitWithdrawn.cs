using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A record of a visit was taken back; it counts nowhere.</summary>
/// <param name="Subject">The visit's id.</param>
/// <param name="VisitedOn">The day it had named.</param>
/// <param name="WithdrawnOn">Day on which it was taken back.</param>
[EventName("urn:platform:enforcement:lawyer-visit-withdrawn:v1", 1)]
public sealed record LawyerVisitWithdrawn(Guid Subject, DateOnly VisitedOn, DateOnly WithdrawnOn) : IIntegrationEvent;
