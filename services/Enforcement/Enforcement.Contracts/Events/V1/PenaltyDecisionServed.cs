using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A decision of the ordinary procedure was served on the party (行政处罚法 art. 61).</summary>
/// <param name="Subject">The case's id.</param>
/// <param name="DecisionNumber">Number of the decision.</param>
/// <param name="Method"><c>Direct</c>, <c>Left</c>, <c>Entrusted</c>, <c>Post</c>, <c>PublicNotice</c> or <c>Electronic</c>.</param>
/// <param name="ServedOn">The day it counts as served.</param>
/// <param name="InTime">Whether it was served within seven working days.</param>
[EventName("urn:platform:enforcement:penalty-decision-served:v1", 1)]
public sealed record PenaltyDecisionServed(Guid Subject, string DecisionNumber, string Method, DateOnly ServedOn, bool InTime) : IIntegrationEvent;
