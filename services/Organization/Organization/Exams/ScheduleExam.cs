using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Exams;

/// <summary>Schedules an exam.</summary>
internal sealed record ScheduleExam(
    string Title, string Topic, DateOnly OpensOn, DateOnly ClosesOn, int QuestionCount, int MaxPoints, int PassPoints, int ExpectedCount,
    bool IsSynthetic);

/// <summary>The exam.</summary>
internal sealed record ExamKept(Guid Id);

internal sealed class ScheduleExamHandler(OrganizationDbContext db)
{
    public async Task<Result<ExamKept>> HandleAsync(ScheduleExam command, Act act, CancellationToken cancellation)
    {
        var scheduled = LawExam.Schedule(command, act);
        if (scheduled.IsRefused) return scheduled.Refusal;
        db.Exams.Add(scheduled.Value);
        return await db.CommitAsync(new ExamKept(scheduled.Value.Id), cancellation);
    }
}
