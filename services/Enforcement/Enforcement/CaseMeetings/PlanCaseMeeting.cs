using Enforcement.Bureau;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.CaseMeetings;

/// <summary>Calls a case meeting for a day.</summary>
internal sealed record PlanCaseMeeting(DateOnly PlannedOn, string Agenda, bool IsSynthetic);

internal sealed class PlanCaseMeetingHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(PlanCaseMeeting command, Act act, CancellationToken cancellation)
    {
        var isPlanned = await db.Set<CaseMeeting>().AnyAsync(
            meeting => meeting.Street == act.Street && meeting.PlannedOn == command.PlannedOn && meeting.Status != CaseMeetingStatus.Cancelled,
            cancellation);
        return await db.KeepAsync(CaseMeeting.Plan(command, isPlanned, act), cancellation);
    }
}
