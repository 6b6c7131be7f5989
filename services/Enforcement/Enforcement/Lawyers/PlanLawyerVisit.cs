using Enforcement.Bureau;
using Enforcement.Cases;
using Enforcement.FileReviews;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Lawyers;

/// <summary>Plans a visit of the resident lawyer; the files are drawn at random from the open cases.</summary>
internal sealed record PlanLawyerVisit(DateOnly PlannedOn, string LawyerUnit, Guid? LawyerId, int Count);

internal sealed class PlanLawyerVisitHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(PlanLawyerVisit command, Act act, CancellationToken cancellation)
    {
        var open = await db.Cases.AsNoTracking().OpenIn(act.Street)
            .Where(filed => filed.Track == CaseTrack.Ordinary)
            .Select(filed => filed.Id)
            .ToListAsync(cancellation);
        var isKnown = await db.Set<LawyerVisit>().AnyAsync(
            visit => visit.Street == act.Street && visit.VisitedOn == command.PlannedOn && visit.LawyerUnit == command.LawyerUnit
                && visit.Status != LawyerVisitStatus.Withdrawn,
            cancellation);
        return await db.KeepAsync(LawyerVisit.Plan(command, open, FileDraw.NewSeed(), isKnown, act), cancellation);
    }
}
