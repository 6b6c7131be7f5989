using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cooperation;

internal sealed class CancelJointOperationHandler(EnforcementDbContext db)
{
    /// <summary>Cancels a planned operation.</summary>
    public Task<Result<RecordKept>> HandleAsync(TakeBack command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<JointOperation>(command.Id, act, BureauErrors.NotFound, operation => operation.Cancel(command.Reason, act), cancellation);
}
