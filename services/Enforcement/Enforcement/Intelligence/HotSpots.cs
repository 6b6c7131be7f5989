using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;
using Platform.Journal;

namespace Enforcement.Intelligence;

/// <summary>Counts orders by squares of the map, most frequent first.</summary>
internal sealed class HotSpots(EnforcementDbContext db)
{
    private const long UsualCell = 5_000;
    private const long SmallestCell = 100;
    private const long LargestCell = 1_000_000;

    // Whole division cuts toward zero; moved to the positive side first, so that squares do not straddle a zero line.
    private const long Shift = 360_000_000;

    public async Task<ListHotSpotsReply> CountAsync(ListHotSpotsRequest request, Act reader, CancellationToken cancellation)
    {
        var edge = request.CellMicrodegrees == 0 ? UsualCell : Math.Clamp(request.CellMicrodegrees, SmallestCell, LargestCell);
        var orders = db.Set<WorkOrders.WorkOrder>().AsNoTracking().Where(order => order.Street == reader.Street && order.Status != WorkOrders.WorkOrderStatus.Withdrawn);
        // An order without coordinates lies nowhere.
        orders = orders.Where(order => order.Longitude != 0 || order.Latitude != 0);
        if (WireTime.Day(request.ReportedFrom) is { } from) orders = orders.Where(order => order.ReportedOn >= from);
        if (WireTime.Day(request.ReportedTo) is { } to) orders = orders.Where(order => order.ReportedOn <= to);
        var squares = await orders
            .GroupBy(order => new { East = (order.Longitude + Shift) / edge, North = (order.Latitude + Shift) / edge })
            .Select(group => new { group.Key.East, group.Key.North, Count = group.Count() })
            .ToListAsync(cancellation);
        return new ListHotSpotsReply
        {
            Total = squares.Count,
            Items =
            {
                squares.OrderByDescending(square => square.Count).ThenBy(square => square.East).ThenBy(square => square.North)
                    .Take(Paging.Size(request.Size))
                    .Select(square => new HotSpot
                    {
                        LongitudeMicrodegrees = (square.East * edge) - Shift,
                        LatitudeMicrodegrees = (square.North * edge) - Shift,
                        Count = square.Count,
                    }),
            },
        };
    }
}
