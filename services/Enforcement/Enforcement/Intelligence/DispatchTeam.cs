using Enforcement.Bureau;
using Enforcement.Cases;
using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Intelligence;

/// <summary>Sends a team to the scene of an order or a case.</summary>
internal sealed record DispatchTeam(DispatchTarget Target, Guid TargetId, string Team, DateTimeOffset DispatchedAt, bool IsSynthetic);

internal sealed class DispatchTeamHandler(EnforcementDbContext db)
{
    // Two dispatches of one team made at the same moment would both find it free: they wait at a counter of the year.
    public Task<Result<RecordKept>> HandleAsync(DispatchTeam command, Act act, CancellationToken cancellation) =>
        db.NumberedAsync(act.Street, new NumberSeries("team-dispatch", act.Day.Year, Prefix: ""), _ => SendAsync(command, act, cancellation), cancellation);

    private async Task<Result<RecordKept>> SendAsync(DispatchTeam command, Act act, CancellationToken cancellation)
    {
        var exists = command.Target == DispatchTarget.PenaltyCase
            ? await db.AllExistAsync(act.Street, [command.TargetId], cancellation)
            : await db.Set<WorkOrder>().AnyAsync(order => order.Street == act.Street && order.Id == command.TargetId, cancellation);
        var underWay = await db.Set<TeamDispatch>().AsNoTracking().FirstOrDefaultAsync(
            known => known.Street == act.Street && known.Team == command.Team
                && (known.Status == DispatchStatus.Dispatched || known.Status == DispatchStatus.Arrived),
            cancellation);
        return await db.KeepAsync(TeamDispatch.Send(command, exists, underWay, act), cancellation);
    }
}
