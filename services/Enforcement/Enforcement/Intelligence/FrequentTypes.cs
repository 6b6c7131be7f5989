using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Microsoft.EntityFrameworkCore;

namespace Enforcement.Intelligence;

/// <summary>Counts which classes of orders and which causes of cases came up most in a period.</summary>
internal sealed class FrequentTypes(EnforcementDbContext db)
{
    private const int Kept = 10;

    public async Task<IReadOnlyList<FrequentType>> CountAsync(DateOnly from, DateOnly to, string street, CancellationToken cancellation)
    {
        var length = to.DayNumber - from.DayNumber + 1;
        var before = from.AddDays(-length);
        var orders = await db.Set<WorkOrder>().AsNoTracking()
            .Where(order => order.Street == street && order.ReportedOn >= before && order.ReportedOn <= to && order.Status != WorkOrderStatus.Withdrawn)
            .GroupBy(order => new { order.Category, IsNow = order.ReportedOn >= from })
            .Select(group => new { group.Key.Category, group.Key.IsNow, Count = group.Count() })
            .ToListAsync(cancellation);
        var cases = await db.Cases.AsNoTracking()
            .Where(filed => filed.Street == street && filed.FiledOn >= before && filed.FiledOn <= to)
            .GroupBy(filed => new { filed.Cause, IsNow = filed.FiledOn >= from })
            .Select(group => new { group.Key.Cause, group.Key.IsNow, Count = group.Count() })
            .ToListAsync(cancellation);
        var counted = orders.Select(row => (Source: "work-order", Type: WorkOrderWords.Of(row.Category), row.IsNow, row.Count))
            .Concat(cases.Select(row => (Source: "case", Type: row.Cause, row.IsNow, row.Count)))
            .GroupBy(row => (row.Source, row.Type))
            .Select(group => new FrequentType(
                group.Key.Source, group.Key.Type, group.Where(row => row.IsNow).Sum(row => row.Count),
                group.Where(row => !row.IsNow).Sum(row => row.Count)));
        return
        [
            .. counted.Where(type => type.Count > 0)
                .OrderByDescending(type => type.Count).ThenBy(type => type.Source, StringComparer.Ordinal).ThenBy(type => type.Type, StringComparer.Ordinal)
                .Take(Kept),
        ];
    }
}
