using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Lawyers;

internal sealed class WithdrawLawyerVisitHandler(EnforcementDbContext db)
{
    /// <summary>Takes a visit back that was entered wrongly.</summary>
    public Task<Result<RecordKept>> HandleAsync(TakeBack command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<LawyerVisit>(command.Id, act, BureauErrors.NotFound, visit => visit.Withdraw(command.Reason, act), cancellation);
}
