using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cooperation;

internal sealed class WithdrawSharedRecordHandler(EnforcementDbContext db)
{
    /// <summary>Takes back an entry that was made wrongly.</summary>
    public Task<Result<RecordKept>> HandleAsync(TakeBack command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<SharedRecord>(command.Id, act, BureauErrors.NotFound, shared => shared.Withdraw(command.Reason, act), cancellation);
}
