using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.WorkOrders;

/// <summary>Handles an order again whose resolution did not satisfy (重新办理).</summary>
internal sealed record ReopenWorkOrder(Guid Id, string Reason);

internal sealed class ReopenWorkOrderHandler(EnforcementDbContext db)
{
    public async Task<Result<WorkOrderKept>> HandleAsync(ReopenWorkOrder command, Act act, CancellationToken cancellation)
    {
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        return await db.ChangeOrderAsync(command.Id, act, order => order.Reopen(command.Reason, setting, act), cancellation);
    }
}
