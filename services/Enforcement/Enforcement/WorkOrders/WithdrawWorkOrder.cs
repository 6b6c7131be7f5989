using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.WorkOrders;

/// <summary>Withdraws an order that is not to be handled (撤销).</summary>
internal sealed record WithdrawWorkOrder(Guid Id, string Reason);

internal sealed class WithdrawWorkOrderHandler(EnforcementDbContext db)
{
    public async Task<Result<WorkOrderKept>> HandleAsync(WithdrawWorkOrder command, Act act, CancellationToken cancellation)
    {
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        return await db.ChangeOrderAsync(command.Id, act, order => order.Withdraw(command.Reason, setting.Calendar, act), cancellation);
    }
}
