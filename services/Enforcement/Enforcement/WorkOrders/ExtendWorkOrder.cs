using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.WorkOrders;

/// <summary>The head lengthens the handling of an order (延期).</summary>
internal sealed record ExtendWorkOrder(Guid Id, int Days, string Reason);

internal sealed class ExtendWorkOrderHandler(EnforcementDbContext db)
{
    public async Task<Result<WorkOrderKept>> HandleAsync(ExtendWorkOrder command, Act act, CancellationToken cancellation)
    {
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        return await db.ChangeOrderAsync(command.Id, act, order => order.Extend(command, setting, act), cancellation);
    }
}
