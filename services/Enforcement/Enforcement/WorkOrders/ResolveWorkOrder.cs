using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.WorkOrders;

/// <summary>Resolves an order with its result and what proves it (办结).</summary>
internal sealed record ResolveWorkOrder(Guid Id, string Result, string EvidenceNote, DateTimeOffset ResolvedAt);

internal sealed class ResolveWorkOrderHandler(EnforcementDbContext db)
{
    public async Task<Result<WorkOrderKept>> HandleAsync(ResolveWorkOrder command, Act act, CancellationToken cancellation)
    {
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        return await db.ChangeOrderAsync(command.Id, act, order => order.Resolve(command, setting.Calendar, act), cancellation);
    }
}
