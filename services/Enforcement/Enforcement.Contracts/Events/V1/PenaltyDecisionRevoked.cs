using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A penalty decision was changed, annulled, found unlawful or void, and its publication withdrawn (行政处罚法 art. 48).</summary>
/// <param name="Subject">The case's id.</param>
/// <param name="DecisionNumber">Number of the decision.</param>
/// <param name="Kind"><c>Changed</c>, <c>Annulled</c>, <c>FoundUnlawful</c> or <c>Void</c>.</param>
/// <param name="By"><c>OwnOrgan</c>, <c>ReconsiderationOrgan</c>, <c>Court</c> or <c>Superior</c>.</param>
/// <param name="RevokedOn">The day of the revocation.</param>
/// <param name="WithdrawnOn">The day its publication was withdrawn.</param>
[EventName("urn:platform:enforcement:penalty-decision-revoked:v1", 1)]
public sealed record PenaltyDecisionRevoked(Guid Subject, string DecisionNumber, string Kind, string By, DateOnly RevokedOn, DateOnly WithdrawnOn)
    : IIntegrationEvent;
