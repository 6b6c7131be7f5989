using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Appraisals;

internal sealed class WithdrawAppraisalHandler(EnforcementDbContext db)
{
    /// <summary>Takes an appraisal back; the month may be appraised again.</summary>
    public Task<Result<RecordKept>> HandleAsync(TakeBack command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<Appraisal>(command.Id, act, BureauErrors.NotFound, appraisal => appraisal.Withdraw(command.Reason, act), cancellation);
}
