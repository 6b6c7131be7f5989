using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Teams;

/// <summary>Enters the last day of a team.</summary>
internal sealed record EndTeam(Guid Id, DateOnly ValidTo, string Reason);

internal sealed class EndTeamHandler(EnforcementDbContext db)
{
    public Task<Result<RecordKept>> HandleAsync(EndTeam command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<EnforcementTeam>(command.Id, act, BureauErrors.NotFound, team => team.End(command, act), cancellation);
}
