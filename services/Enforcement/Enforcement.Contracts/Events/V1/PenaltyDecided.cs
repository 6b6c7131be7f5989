using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>The head decided a case (行政处罚法 art. 57). No amounts: fines are never summed, ranked or compared.</summary>
/// <param name="Subject">The case's id.</param>
/// <param name="Number">The filing number.</param>
/// <param name="DecisionNumber">Number of the decision; empty for a transfer to the judiciary.</param>
/// <param name="Track"><c>Ordinary</c> or <c>Minor</c>.</param>
/// <param name="Outcome"><c>Penalize</c>, <c>NoPenaltyMinor</c>, <c>NoPenaltyNotProven</c> or <c>TransferToJudiciary</c>.</param>
/// <param name="Cause">The violation (案由), without the party.</param>
/// <param name="ViolationCode">The code of the violation in the office's power list.</param>
/// <param name="PenaltyKinds">Kinds imposed, such as <c>Warning</c> and <c>Fine</c>; empty when nothing is imposed.</param>
/// <param name="DecidedOn">The day of the decision.</param>
/// <param name="InTime">Whether it was made within the 90 days, without what does not count and with what was added.</param>
[EventName("urn:platform:enforcement:penalty-decided:v1", 1)]
public sealed record PenaltyDecided(
    Guid Subject, string Number, string DecisionNumber, string Track, string Outcome, string Cause, string ViolationCode,
    IReadOnlyList<string> PenaltyKinds, DateOnly DecidedOn, bool InTime) : IIntegrationEvent;
