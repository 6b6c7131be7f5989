using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>A step was carried out without the result that lets the item go on: it stays open.</summary>
/// <param name="Subject">The decision item's id.</param>
/// <param name="CatalogueId">The catalogue.</param>
/// <param name="Step">The step, as in <see cref="DecisionStepCompleted"/>.</param>
/// <param name="StepNumber">1 to 6.</param>
/// <param name="On">Day of the result.</param>
/// <param name="Outcome"><c>NotControllable</c>, <c>NeedsRevision</c>, <c>Unlawful</c>, <c>NotPassed</c> or <c>Revise</c>.</param>
[EventName("urn:platform:decisions:decision-step-held-back:v1", 1)]
public sealed record DecisionStepHeldBack(
    Guid Subject, Guid CatalogueId, string Step, int StepNumber, DateOnly On, string Outcome) : IIntegrationEvent;
