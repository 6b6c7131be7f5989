using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Intelligence;

/// <summary>Enters that a team reached the scene, and where; coordinates in micro-degrees.</summary>
internal sealed record RecordArrival(Guid Id, DateTimeOffset ArrivedAt, long Longitude, long Latitude);

internal sealed class RecordArrivalHandler(EnforcementDbContext db)
{
    public Task<Result<RecordKept>> HandleAsync(RecordArrival command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<TeamDispatch>(command.Id, act, BureauErrors.NotFound, dispatch => dispatch.Arrive(command, act), cancellation);
}
