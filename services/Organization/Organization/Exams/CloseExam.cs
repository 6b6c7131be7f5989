using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Exams;

/// <summary>Closes an exam and fixes its counts.</summary>
internal sealed record CloseExam(Guid Id);

/// <summary>The closed exam's counts.</summary>
internal sealed record ExamCounted(Guid Id, int Sat, int Passed);

internal sealed class CloseExamHandler(OrganizationDbContext db)
{
    public async Task<Result<ExamCounted>> HandleAsync(CloseExam command, Act act, CancellationToken cancellation)
    {
        var exam = await db.Exams.OwnAsync(command.Id, act, cancellation);
        if (exam is null) return ExamErrors.NotFound;
        var closed = exam.Close(act);
        if (closed.IsRefused) return closed.Refusal;
        return await db.CommitAsync(new ExamCounted(exam.Id, exam.Sat, exam.Passed), cancellation);
    }
}
