using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Intelligence;
using Enforcement.Persistence;
using Enforcement.ReportPhotos;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;
using Platform.Journal;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.WorkOrders;

/// <summary>Which orders a list asks for.</summary>
internal sealed record OrderFilter(
    WorkOrderStatus? Status, WorkOrderCategory? Category, WorkOrderChannel? Channel, DateOnly? From, DateOnly? To, string Text, bool OverdueOnly,
    int Page, int Size, Satisfaction? Satisfaction = null)
{
    public static OrderFilter Read(ListWorkOrdersRequest request) => new(
        request.Status == Wire.WorkOrderStatus.Unspecified ? null : (WorkOrderStatus)((int)request.Status - 1),
        request.Category == Wire.WorkOrderCategory.Unspecified ? null : (WorkOrderCategory)((int)request.Category - 1),
        request.Channel == Wire.WorkOrderChannel.Unspecified ? null : (WorkOrderChannel)((int)request.Channel - 1),
        WireTime.Day(request.ReportedFrom), WireTime.Day(request.ReportedTo), request.Text, request.OverdueOnly, request.Page, request.Size,
        request.Satisfaction == Wire.Satisfaction.Unspecified ? null : (Satisfaction)((int)request.Satisfaction - 1));
}

/// <summary>Reads orders of a street.</summary>
internal sealed class WorkOrderQueries(EnforcementDbContext db)
{
    public async Task<WorkOrder?> FindAsync(string id, string street, CancellationToken cancellation) =>
        Guid.TryParse(id, out var key)
            ? await Orders(street).FirstOrDefaultAsync(order => order.Id == key, cancellation)
            : null;

    /// <summary>The order that the holder of a receipt reported; null when the code is none.</summary>
    public Task<WorkOrder?> FindReportAsync(string receipt, string street, CancellationToken cancellation) =>
        db.ReportedByAsync(receipt, street, cancellation);

    /// <summary>The photographs that came with it.</summary>
    public Task<List<OrderPhoto>> PhotosOfAsync(WorkOrder order, CancellationToken cancellation) => db.PhotosOfAsync(order, cancellation);

    /// <summary>Ids of the cases that were filed on the order or took it in later.</summary>
    public async Task<IReadOnlyList<string>> CasesOfAsync(WorkOrder order, CancellationToken cancellation)
    {
        var filed = await db.Cases.AsNoTracking().Where(known => known.Street == order.Street && known.WorkOrderId == order.Id)
            .OrderBy(known => known.Id).Select(known => known.Id).ToListAsync(cancellation);
        return [.. filed.Concat(order.CaseIds).Distinct().Select(id => id.ToString())];
    }

    /// <summary>Code and name of the cell the order lies in, by the grid of the day it was reported; empty where none does.</summary>
    public async Task<string> CellOfAsync(WorkOrder order, CancellationToken cancellation)
    {
        var grid = await db.GridOnAsync(order.Street, order.ReportedOn, cancellation);
        var cell = new GridMap(grid?.Cells ?? []).Locate(new Place(order.Longitude, order.Latitude));
        return cell is null ? "" : $"{cell.Code} {cell.Name}";
    }

    /// <summary>The id of the order that carries an external number; null when none does.</summary>
    public async Task<Guid?> IdOfExternalAsync(string externalId, string street, CancellationToken cancellation) =>
        await Orders(street).Where(order => order.ExternalId == externalId).Select(order => (Guid?)order.Id).FirstOrDefaultAsync(cancellation);

    public Task<(IReadOnlyList<WorkOrder> Page, int Total)> ListAsync(OrderFilter filter, Act reader, CancellationToken cancellation)
    {
        var orders = Reported(reader.Street, filter.From, filter.To);
        if (filter.Status is { } status) orders = orders.Where(order => order.Status == status);
        if (filter.Category is { } category) orders = orders.Where(order => order.Category == category);
        if (filter.Channel is { } channel) orders = orders.Where(order => order.Channel == channel);
        if (filter.Satisfaction is { } satisfaction) orders = orders.Where(order => order.Satisfaction == satisfaction);
        if (filter.OverdueOnly) orders = Overdue(orders, reader.Day);
        if (filter.Text.Length > 0)
        {
            orders = orders.Where(order =>
                order.Number.Contains(filter.Text) || order.Title.Contains(filter.Text)
                || (order.ExternalId != null && order.ExternalId.Contains(filter.Text)));
        }

        return orders
            .OrderByDescending(order => order.ReportedOn).ThenByDescending(order => order.Year).ThenByDescending(order => order.Sequence)
            .PageAsync(keeps: null, filter.Page, filter.Size, cancellation);
    }

    public async Task<CountWorkOrdersReply> CountAsync(CountWorkOrdersRequest request, Act reader, CancellationToken cancellation)
    {
        var orders = Reported(reader.Street, WireTime.Day(request.ReportedFrom), WireTime.Day(request.ReportedTo));
        var counts = await orders
            .GroupBy(order => new { order.Status, order.Category })
            .Select(group => new { group.Key.Status, group.Key.Category, Count = group.Count() })
            .ToListAsync(cancellation);
        return new CountWorkOrdersReply
        {
            Total = counts.Sum(count => count.Count),
            Overdue = await Overdue(orders, reader.Day).CountAsync(cancellation),
            Items =
            {
                counts.OrderBy(count => count.Status).ThenBy(count => count.Category).Select(count => new WorkOrderCount
                {
                    Status = (Wire.WorkOrderStatus)((int)count.Status + 1),
                    Category = (Wire.WorkOrderCategory)((int)count.Category + 1),
                    Count = count.Count,
                }),
            },
        };
    }

    private IQueryable<WorkOrder> Orders(string street) => db.Set<WorkOrder>().AsNoTracking().Where(order => order.Street == street);

    private IQueryable<WorkOrder> Reported(string street, DateOnly? from, DateOnly? to)
    {
        var orders = Orders(street);
        if (from is { } first) orders = orders.Where(order => order.ReportedOn >= first);
        if (to is { } last) orders = orders.Where(order => order.ReportedOn <= last);
        return orders;
    }

    private static IQueryable<WorkOrder> Overdue(IQueryable<WorkOrder> orders, DateOnly today) => orders.Where(order =>
        (order.Status == WorkOrderStatus.Received || order.Status == WorkOrderStatus.Dispatched) && order.DueOn < today);
}
