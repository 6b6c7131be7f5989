using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Intelligence;

internal sealed class WithdrawAnalysisHandler(EnforcementDbContext db)
{
    /// <summary>Takes an analysis back.</summary>
    public Task<Result<RecordKept>> HandleAsync(TakeBack command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<EnforcementAnalysis>(command.Id, act, BureauErrors.NotFound, analysis => analysis.Withdraw(command.Reason, act), cancellation);
}
