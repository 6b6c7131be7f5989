using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>One of the six statutory steps of an item is complete.</summary>
/// <param name="Subject">The decision item's id.</param>
/// <param name="CatalogueId">The catalogue.</param>
/// <param name="Title">The item's title.</param>
/// <param name="Step"><c>PublicParticipation</c>, <c>ExpertArgument</c>, <c>RiskAssessment</c>, <c>LegalityReview</c>, <c>IntegrityReview</c> or <c>CollectiveDiscussion</c>.</param>
/// <param name="StepNumber">1 to 6.</param>
/// <param name="OpenedOn">First day of the step.</param>
/// <param name="CompletedOn">Last day of the step.</param>
/// <param name="PaperTitles">Titles of its papers, without persons.</param>
/// <param name="Outcome">What came out, a stable word such as <c>Controllable</c>, <c>Lawful</c>, <c>Passed</c>, <c>Adopted</c>; empty for none.</param>
/// <param name="Count">Comments received, experts heard or members present; 0 where nothing is counted.</param>
[EventName("urn:platform:decisions:decision-step-completed:v1", 1)]
public sealed record DecisionStepCompleted(
    Guid Subject, Guid CatalogueId, string Title, string Step, int StepNumber, DateOnly OpenedOn, DateOnly CompletedOn,
    IReadOnlyList<string> PaperTitles, string Outcome, int Count) : IIntegrationEvent;
