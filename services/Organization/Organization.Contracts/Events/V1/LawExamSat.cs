using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>Someone sat an exam; who is not told.</summary>
/// <param name="Subject">The sitting's id.</param>
/// <param name="ExamId">The exam.</param>
/// <param name="Unit">The candidate's unit.</param>
/// <param name="Points">Points reached.</param>
/// <param name="IsPassed">Whether the sitting is passed.</param>
/// <param name="SatOn">Day.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:organization:law-exam-sat:v1", 1)]
public sealed record LawExamSat(
    Guid Subject, Guid ExamId, string Unit, int Points, bool IsPassed, DateOnly SatOn, bool IsSynthetic) : IIntegrationEvent;
