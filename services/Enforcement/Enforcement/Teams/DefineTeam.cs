using Enforcement.Bureau;
using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Teams;

/// <summary>Enters a team and its base.</summary>
internal sealed record DefineTeam(string Name, string BaseAddress, Place Base, DateOnly ValidFrom, bool IsSynthetic);

internal sealed class DefineTeamHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(DefineTeam command, Act act, CancellationToken cancellation)
    {
        var isKnown = await db.Set<EnforcementTeam>().AnyAsync(
            team => team.Street == act.Street && team.Name == command.Name && (team.ValidTo == null || team.ValidTo >= command.ValidFrom), cancellation);
        return await db.KeepAsync(EnforcementTeam.Define(command, isKnown, act), cancellation);
    }
}
