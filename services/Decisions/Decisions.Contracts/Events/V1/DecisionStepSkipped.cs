using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>A statutory step was lawfully left out.</summary>
/// <param name="Subject">The decision item's id.</param>
/// <param name="CatalogueId">The catalogue.</param>
/// <param name="Title">The item's title.</param>
/// <param name="Step">The step, as in <see cref="DecisionStepCompleted"/>.</param>
/// <param name="StepNumber">1 to 6.</param>
/// <param name="SkippedOn">Day it was signed for.</param>
/// <param name="Ground">The ground.</param>
[EventName("urn:platform:decisions:decision-step-skipped:v1", 1)]
public sealed record DecisionStepSkipped(
    Guid Subject, Guid CatalogueId, string Title, string Step, int StepNumber, DateOnly SkippedOn, string Ground) : IIntegrationEvent;
