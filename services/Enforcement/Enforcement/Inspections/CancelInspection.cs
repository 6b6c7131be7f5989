using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Inspections;

internal sealed class CancelInspectionHandler(EnforcementDbContext db)
{
    /// <summary>Cancels an inspection that was not carried out; it counts towards no cap then.</summary>
    public Task<Result<RecordKept>> HandleAsync(TakeBack command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<JointInspection>(command.Id, act, BureauErrors.NotFound, inspection => inspection.Cancel(command.Reason, act), cancellation);
}
