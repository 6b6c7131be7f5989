using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;
using Platform.Journal;

namespace Enforcement.Intelligence;

/// <summary>Counts the orders of a period by the cells of the grid in force on its last day, most frequent first.</summary>
internal sealed class CellCounts(EnforcementDbContext db)
{
    public async Task<CountCellsReply> CountAsync(CountCellsRequest request, Act reader, CancellationToken cancellation)
    {
        var to = WireTime.Day(request.ReportedTo) ?? reader.Day;
        var from = WireTime.Day(request.ReportedFrom) ?? to.AddYears(-1).AddDays(1);
        var grid = await db.GridOnAsync(reader.Street, to, cancellation);
        var places = await db.Set<WorkOrders.WorkOrder>().AsNoTracking()
            .Where(order => order.Street == reader.Street && order.ReportedOn >= from && order.ReportedOn <= to && order.Status != WorkOrders.WorkOrderStatus.Withdrawn)
            .Select(order => new { order.Longitude, order.Latitude })
            .ToListAsync(cancellation);
        var map = new GridMap(grid?.Cells ?? []);
        var known = places.Select(place => new Place(place.Longitude, place.Latitude)).Where(place => place.IsKnown).ToList();
        var counts = known.Select(map.Locate).OfType<GridCell>().CountBy(cell => cell.Code).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var cells = (grid?.Cells ?? []).Select(cell => View(cell, counts.GetValueOrDefault(cell.Code)));
        return new CountCellsReply
        {
            ReportedFrom = WireTime.Day(from),
            ReportedTo = WireTime.Day(to),
            GridId = grid?.Id.ToString() ?? "",
            GridTitle = grid?.Title ?? "",
            IsSynthetic = grid?.IsSynthetic ?? false,
            Cells = { cells.OrderByDescending(cell => cell.Count).ThenBy(cell => cell.Code, StringComparer.Ordinal) },
            Total = places.Count,
            Outside = known.Count - counts.Values.Sum(),
            Unplaced = places.Count - known.Count,
        };
    }

    private static CellCount View(GridCell cell, int count) => new()
    {
        Code = cell.Code,
        Name = cell.Name,
        OfficerId = cell.OfficerId?.ToString() ?? "",
        Count = count,
        RingMicrodegrees = { cell.Shape?.Ring ?? [] },
    };
}
