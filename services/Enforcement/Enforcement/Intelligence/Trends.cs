using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Microsoft.EntityFrameworkCore;

namespace Enforcement.Intelligence;

/// <summary>
/// The same weeks of an earlier year. Its orders or cases count as known only when records of the street reach back before those weeks and
/// there are some within: else nought would look like a fact.
/// </summary>
internal sealed record EarlierYear(int Years, IReadOnlyList<DaySpan> Spans, bool HasOrders, bool HasCases, IReadOnlyDictionary<HotKey, int> Counts)
{
    public bool Knows(HotKind kind) => kind == HotKind.Case ? HasCases : HasOrders;
}

/// <summary>What came up in a period, and in the same weeks of earlier years.</summary>
internal sealed record Trend(
    DaySpan Period, EnforcementGrid? Grid, IReadOnlyDictionary<HotKey, int> Counts, int Orders, int Cases, IReadOnlyList<EarlierYear> Earlier);

/// <summary>Counts from the service's own orders and cases; cells are those of the grid in force on the last day, for all years.</summary>
internal sealed class Trends(EnforcementDbContext db)
{
    private const int YearsBack = 3;

    public async Task<Trend> CountAsync(DaySpan period, string street, CancellationToken cancellation)
    {
        var grid = await db.GridOnAsync(street, period.To, cancellation);
        var map = new GridMap(grid?.Cells ?? []);
        var facts = await ReadAsync([period], street, cancellation);
        return new Trend(period, grid, Tally.Of(facts, map), facts.Orders.Count, facts.Cases.Count, await EarlierAsync(period, map, street, cancellation));
    }

    /// <summary>The same weeks of earlier years.</summary>
    public async Task<IReadOnlyList<EarlierYear>> EarlierAsync(DaySpan period, GridMap map, string street, CancellationToken cancellation)
    {
        var firstOrder = await db.Set<WorkOrder>().AsNoTracking().Where(order => order.Street == street).MinAsync(order => (DateOnly?)order.ReportedOn, cancellation);
        var firstCase = await db.Cases.AsNoTracking().Where(filed => filed.Street == street).MinAsync(filed => (DateOnly?)filed.FiledOn, cancellation);
        List<EarlierYear> earlier = [];
        for (var years = 1; years <= YearsBack; years++)
        {
            var spans = SameWeeks.Before(period, years);
            var facts = await ReadAsync(spans, street, cancellation);
            earlier.Add(new EarlierYear(
                years, spans, Reaches(firstOrder, spans) && facts.Orders.Count > 0, Reaches(firstCase, spans) && facts.Cases.Count > 0, Tally.Of(facts, map)));
        }

        return earlier;
    }

    /// <summary>Orders and cases of the days; withdrawn orders are left out.</summary>
    public async Task<HotFacts> ReadAsync(IReadOnlyList<DaySpan> spans, string street, CancellationToken cancellation)
    {
        List<OrderFact> orders = [];
        List<CaseFact> cases = [];
        foreach (var (from, to) in spans)
        {
            var read = await db.Set<WorkOrder>().AsNoTracking()
                .Where(order => order.Street == street && order.ReportedOn >= from && order.ReportedOn <= to && order.Status != WorkOrderStatus.Withdrawn)
                .Select(order => new { order.Category, order.ReportedAt, order.Longitude, order.Latitude })
                .ToListAsync(cancellation);
            orders.AddRange(read.Select(order => new OrderFact(order.Category, order.ReportedAt, new Place(order.Longitude, order.Latitude))));
            cases.AddRange(await db.Cases.AsNoTracking()
                .Where(filed => filed.Street == street && filed.FiledOn >= from && filed.FiledOn <= to)
                .Select(filed => new CaseFact(filed.Cause))
                .ToListAsync(cancellation));
        }

        return new HotFacts(orders, cases);
    }

    private static bool Reaches(DateOnly? first, IReadOnlyList<DaySpan> spans) => spans.Count > 0 && first <= spans[0].From;
}
