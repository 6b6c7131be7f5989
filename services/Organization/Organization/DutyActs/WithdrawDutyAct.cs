using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.DutyActs;

/// <summary>Withdraws an erroneous record.</summary>
internal sealed record WithdrawDutyAct(Guid Id, string Reason);

internal sealed class WithdrawDutyActHandler(OrganizationDbContext db)
{
    public async Task<Result<DutyActKept>> HandleAsync(WithdrawDutyAct command, Act act, CancellationToken cancellation)
    {
        var done = await db.DutyActs.OwnAsync(command.Id, act, cancellation);
        if (done is null) return DutyActErrors.NotFound;
        var withdrawn = done.Withdraw(command.Reason, act);
        if (withdrawn.IsRefused) return withdrawn.Refusal;
        return await db.CommitAsync(new DutyActKept(done.Id), cancellation);
    }
}
