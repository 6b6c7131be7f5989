using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>The organ pays what it was handed into the bank (缴付指定的银行); 0 for the only payment that waits.</summary>
internal sealed record DepositCollected(Guid CaseId, int Payment, DateOnly DepositedOn, string BankReceipt);

internal sealed class DepositCollectedHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(DepositCollected command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.DepositCollected(command, setting.Calendar, act), cancellation);
}
