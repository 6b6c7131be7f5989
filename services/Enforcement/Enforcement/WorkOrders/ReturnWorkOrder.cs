using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.WorkOrders;

/// <summary>The team gives a dispatched order back, to be dispatched again (退回).</summary>
internal sealed record ReturnWorkOrder(Guid Id, string Reason);

internal sealed class ReturnWorkOrderHandler(EnforcementDbContext db)
{
    public async Task<Result<WorkOrderKept>> HandleAsync(ReturnWorkOrder command, Act act, CancellationToken cancellation)
    {
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        return await db.ChangeOrderAsync(command.Id, act, order => order.Return(command, OrderRules.MostReturns(setting.Local, act.Day), act), cancellation);
    }
}
