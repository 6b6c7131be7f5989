using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.WorkOrders;

/// <summary>Makes an order part of another about the same matter (合并).</summary>
internal sealed record MergeWorkOrder(Guid Id, Guid IntoId);

internal sealed class MergeWorkOrderHandler(EnforcementDbContext db)
{
    public async Task<Result<WorkOrderKept>> HandleAsync(MergeWorkOrder command, Act act, CancellationToken cancellation)
    {
        var orders = db.Set<WorkOrder>().Where(known => known.Street == act.Street);
        var target = await orders.FirstOrDefaultAsync(known => known.Id == command.IntoId, cancellation);
        if (target is null) return WorkOrderErrors.CannotTakeIn;
        var order = await orders.FirstOrDefaultAsync(known => known.Id == command.Id, cancellation);
        if (order is null) return WorkOrderErrors.NotFound;
        var parts = await orders.Where(known => known.MergedIntoId == order.Id).ToListAsync(cancellation);
        var merged = order.MergeInto(target, parts, act);
        return merged.IsRefused ? merged.Refusal : await db.CommitAsync(new WorkOrderKept(order.Id, order.Number, order.Status), cancellation);
    }
}
