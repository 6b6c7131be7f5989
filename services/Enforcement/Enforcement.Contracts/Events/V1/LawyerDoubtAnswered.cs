using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>The lawyer explained a doubtful case.</summary>
/// <param name="Subject">The visit's id.</param>
/// <param name="DoubtNumber">1, 2, 3... within the visit.</param>
/// <param name="CaseId">The case.</param>
/// <param name="AnsweredOn">The day.</param>
/// <param name="OpenDoubts">How many questions of the visit still await an answer.</param>
[EventName("urn:platform:enforcement:lawyer-doubt-answered:v1", 1)]
public sealed record LawyerDoubtAnswered(Guid Subject, int DoubtNumber, Guid CaseId, DateOnly AnsweredOn, int OpenDoubts) : IIntegrationEvent;
