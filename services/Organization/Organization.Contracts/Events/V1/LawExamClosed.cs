using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>An exam was closed and its sittings counted.</summary>
/// <param name="Subject">The exam's id.</param>
/// <param name="Title">Title.</param>
/// <param name="Topic">The law or discipline it is on.</param>
/// <param name="OpensOn">First day of sitting.</param>
/// <param name="ClosesOn">Last day of sitting.</param>
/// <param name="QuestionCount">Questions on the paper.</param>
/// <param name="MaxPoints">Most points of the paper.</param>
/// <param name="PassPoints">Points from which a sitting is passed.</param>
/// <param name="ExpectedCount">Persons who should sit; 0 when not known.</param>
/// <param name="ClosedOn">Day of the closing.</param>
/// <param name="Sat">Sittings.</param>
/// <param name="Passed">Sittings passed.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:organization:law-exam-closed:v1", 1)]
public sealed record LawExamClosed(
    Guid Subject, string Title, string Topic, DateOnly OpensOn, DateOnly ClosesOn, int QuestionCount, int MaxPoints, int PassPoints,
    int ExpectedCount, DateOnly ClosedOn, int Sat, int Passed, bool IsSynthetic) : IIntegrationEvent;
