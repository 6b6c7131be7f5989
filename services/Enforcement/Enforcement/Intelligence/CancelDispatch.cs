using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Intelligence;

internal sealed class CancelDispatchHandler(EnforcementDbContext db)
{
    /// <summary>Calls a team back.</summary>
    public Task<Result<RecordKept>> HandleAsync(TakeBack command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<TeamDispatch>(command.Id, act, BureauErrors.NotFound, dispatch => dispatch.Cancel(command.Reason, act), cancellation);
}
