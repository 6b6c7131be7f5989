using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Microsoft.EntityFrameworkCore;

namespace Enforcement.CaseMeetings;

/// <summary>The work orders of a pack: those handled again, and those that led to a case and end soon or are past.</summary>
internal sealed class PackedOrders(EnforcementDbContext db)
{
    public async Task<IEnumerable<PackEntry>> GatherAsync(DateOnly on, string street, CancellationToken cancellation)
    {
        var open = await db.Set<WorkOrder>().AsNoTracking()
            .Where(order => order.Street == street && order.MergedIntoId == null
                && (order.Status == WorkOrderStatus.Received || order.Status == WorkOrderStatus.Dispatched))
            .OrderBy(order => order.DueOn).ThenBy(order => order.Id)
            .Select(order => new OpenOrder(order.Id, order.Number, order.DueOn, order.CaseIds, order.EarlierResolutions))
            .ToListAsync(cancellation);
        if (open.Count == 0) return [];
        var filed = await FiledAsync(street, [.. open.Select(order => order.Id)], cancellation);
        var last = on.AddDays(MeetingPacks.DaysAhead);
        return
        [
            .. open.Where(order => order.DueOn <= last)
                .SelectMany(order => CasesOf(order).Select(id => Entry(
                    PackKind.OrderDue, order, id, order.DueOn < on ? "关联工单已逾期" : "关联工单将到期"))),
            .. open.Where(order => order.EarlierResolutions.Count > 0)
                .Select(order => Entry(PackKind.OrderReopened, order, CasesOf(order).Select(id => (Guid?)id).FirstOrDefault(), "重新办理")),
        ];

        IEnumerable<Guid> CasesOf(OpenOrder order) => filed[order.Id].Concat(order.CaseIds).Distinct();
    }

    private async Task<ILookup<Guid, Guid>> FiledAsync(string street, IReadOnlyList<Guid> orders, CancellationToken cancellation)
    {
        var filed = await db.Cases.AsNoTracking()
            .Where(filed => filed.Street == street && filed.WorkOrderId != null && orders.Contains(filed.WorkOrderId.Value))
            .OrderBy(filed => filed.Id)
            .Select(filed => new { filed.Id, filed.WorkOrderId })
            .ToListAsync(cancellation);
        return filed.ToLookup(one => one.WorkOrderId!.Value, one => one.Id);
    }

    private static PackEntry Entry(PackKind kind, OpenOrder order, Guid? caseId, string matter) =>
        new(kind, caseId, matter, order.DueOn, order.Id) { OrderNumber = order.Number };

    private sealed record OpenOrder(
        Guid Id, string Number, DateOnly DueOn, IReadOnlyList<Guid> CaseIds, IReadOnlyList<EarlierResolution> EarlierResolutions);
}
