using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>The resident lawyer (驻队律师) read penalty cases.</summary>
/// <param name="Subject">The visit's id.</param>
/// <param name="VisitedOn">The day.</param>
/// <param name="LawyerUnit">The lawyer's firm.</param>
/// <param name="CaseIds">Ids of the cases read.</param>
/// <param name="Doubts">Number of doubtful questions put.</param>
/// <param name="DoubtsAnswered">How many of them were explained on the spot.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:enforcement:lawyer-visit-recorded:v1", 1)]
public sealed record LawyerVisitRecorded(
    Guid Subject, DateOnly VisitedOn, string LawyerUnit, IReadOnlyList<string> CaseIds, int Doubts, int DoubtsAnswered,
    bool IsSynthetic) : IIntegrationEvent;
