using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>The decision procedure of an item was started and its drafting unit named (arts. 10, 11).</summary>
/// <param name="Subject">The decision item's id.</param>
/// <param name="StartedOn">Day of the start.</param>
/// <param name="LeadUnit">The lead drafting unit (决策承办单位).</param>
/// <param name="DraftingUnits">All drafting units.</param>
/// <param name="StepsNotAsked">Steps that the place does not ask for, such as <c>IntegrityReview</c>; null in events before the field.</param>
[EventName("urn:platform:decisions:decision-item-started:v1", 1)]
public sealed record DecisionItemStarted(
    Guid Subject, DateOnly StartedOn, string LeadUnit, IReadOnlyList<string> DraftingUnits,
    IReadOnlyList<string>? StepsNotAsked = null) : IIntegrationEvent;
