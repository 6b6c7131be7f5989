using Enforcement.Bureau;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Lawyers;

/// <summary>Enters a visit of the resident lawyer; the doubts are numbered in their order.</summary>
internal sealed record RecordLawyerVisit(
    DateOnly VisitedOn, string LawyerUnit, Guid? LawyerId, IReadOnlyList<Guid> CaseIds, IReadOnlyList<CaseDoubt> Doubts, bool IsSynthetic);

internal sealed class RecordLawyerVisitHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(RecordLawyerVisit command, Act act, CancellationToken cancellation)
    {
        var exist = await db.AllExistAsync(act.Street, command.CaseIds, cancellation);
        var isKnown = await db.Set<LawyerVisit>().AnyAsync(
            visit => visit.Street == act.Street && visit.VisitedOn == command.VisitedOn && visit.LawyerUnit == command.LawyerUnit
                && visit.Status == LawyerVisitStatus.Recorded,
            cancellation);
        return await db.KeepAsync(LawyerVisit.Enter(command, exist, isKnown, act), cancellation);
    }
}
