using Enforcement.Bureau;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Lawyers;

/// <summary>Enters a planned visit as held, with its doubts; further cases that were read may be named.</summary>
internal sealed record HoldLawyerVisit(Guid Id, DateOnly VisitedOn, IReadOnlyList<Guid> FurtherCaseIds, IReadOnlyList<CaseDoubt> Doubts);

internal sealed class HoldLawyerVisitHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(HoldLawyerVisit command, Act act, CancellationToken cancellation)
    {
        var exist = await db.AllExistAsync(act.Street, command.FurtherCaseIds, cancellation);
        var isKnown = await db.Set<LawyerVisit>()
            .Where(visit => visit.Street == act.Street && visit.VisitedOn == command.VisitedOn && visit.Status == LawyerVisitStatus.Recorded)
            .Select(visit => visit.LawyerUnit)
            .ToListAsync(cancellation);
        return await db.ChangeAsync<LawyerVisit>(command.Id, act, BureauErrors.NotFound, visit => visit.Hold(command, exist, isKnown.Contains(visit.LawyerUnit), act), cancellation);
    }
}
