using Enforcement.Bureau;
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
    public async Task<Result<RecordKept>> HandleAsync(DispatchTeam command, Act act, CancellationToken cancellation)
    {
        var exists = command.Target == DispatchTarget.PenaltyCase
            ? await db.AllExistAsync(act.Street, [command.TargetId], cancellation)
            : await db.Set<WorkOrder>().AnyAsync(order => order.Street == act.Street && order.Id == command.TargetId, cancellation);
        return await db.KeepAsync(TeamDispatch.Send(command, exists, act), cancellation);
    }
}
