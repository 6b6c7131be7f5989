using Microsoft.EntityFrameworkCore;
using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Exams;

/// <summary>Records a candidate's sitting.</summary>
internal sealed record RecordSitting(Guid ExamId, Guid CandidateId, string Unit, int Points, DateOnly SatOn, bool IsSynthetic);

/// <summary>The sitting; points stay out of stored replies.</summary>
internal sealed record SittingKept(Guid Id, bool IsPassed);

internal sealed class RecordSittingHandler(OrganizationDbContext db)
{
    public async Task<Result<SittingKept>> HandleAsync(RecordSitting command, Act act, CancellationToken cancellation)
    {
        var exam = await db.Exams.OwnAsync(command.ExamId, act, cancellation);
        if (exam is null) return ExamErrors.NotFound;
        var satAlready = await db.Sittings.Of(act).AnyAsync(
            known => known.ExamId == command.ExamId && known.CandidateId == command.CandidateId, cancellation);
        if (satAlready) return ExamErrors.SatAlready;
        var sat = exam.Sit(command, act);
        if (sat.IsRefused) return sat.Refusal;
        db.Sittings.Add(sat.Value);
        return await db.CommitAsync(new SittingKept(sat.Value.Id, sat.Value.IsPassed), cancellation);
    }
}
