using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A minor case (小微案件) was filed, decided and handed over on the spot (行政处罚法 arts. 51 and 52). No amounts.</summary>
/// <param name="Subject">The case's id.</param>
/// <param name="Number">Number of the form, which is also the decision's.</param>
/// <param name="Track">Always <c>Minor</c>.</param>
/// <param name="Cause">The violation (案由), without the party.</param>
/// <param name="ViolationCode">The code of the violation in the office's power list.</param>
/// <param name="PenaltyKinds"><c>Warning</c>, <c>Fine</c> or both.</param>
/// <param name="DecidedOn">The day of the decision.</param>
/// <param name="LeadOfficerId">Account id of the officer who answers for the case.</param>
/// <param name="AssistingOfficerId">Account id of the second officer.</param>
/// <param name="WorkOrderId">The work order it came from; null when it came otherwise.</param>
/// <param name="IsSynthetic">Whether the case is made up for a sample or an exercise.</param>
[EventName("urn:platform:enforcement:penalty-decided-on-the-spot:v1", 1)]
public sealed record PenaltyDecidedOnTheSpot(
    Guid Subject, string Number, string Track, string Cause, string ViolationCode, IReadOnlyList<string> PenaltyKinds, DateOnly DecidedOn,
    Guid LeadOfficerId, Guid AssistingOfficerId, Guid? WorkOrderId, bool IsSynthetic) : IIntegrationEvent;
