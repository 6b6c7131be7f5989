using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Intelligence;

/// <summary>Enters that a team finished at the scene.</summary>
internal sealed record RecordHandled(Guid Id, DateTimeOffset HandledAt, string Outcome);

internal sealed class RecordHandledHandler(EnforcementDbContext db)
{
    public Task<Result<RecordKept>> HandleAsync(RecordHandled command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<TeamDispatch>(command.Id, act, BureauErrors.NotFound, dispatch => dispatch.Handle(command, act), cancellation);
}
