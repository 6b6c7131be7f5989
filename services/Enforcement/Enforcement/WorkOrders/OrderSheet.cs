using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Enforcement.WorkOrders;

/// <summary>Reads the rows of an import and reports what is wrong in any of them at once.</summary>
internal sealed class OrderSheet(EnforcementDbContext db)
{
    public const int MostRows = 2_000;

    /// <summary>The orders of the rows, and every fault of every row; a duplicate is one too, whether in the sheet or known before.</summary>
    public async Task<(IReadOnlyList<RegisterWorkOrder> Orders, IReadOnlyList<ImportFault> Faults)> ReadAsync(
        ImportWorkOrdersRequest request, string street, DateTimeOffset now, CancellationToken cancellation)
    {
        if (request.Rows.Count == 0) return ([], [Fault(0, "", "表格没有可以导入的行。")]);
        if (request.Rows.Count > MostRows) return ([], [Fault(0, "", $"一次最多导入{MostRows}行，现为{request.Rows.Count}行。")]);
        List<RegisterWorkOrder> orders = [];
        List<ImportFault> faults = [];
        foreach (var row in request.Rows)
        {
            var read = WorkOrderForm.Read(row.Order ?? new RegisterWorkOrderRequest(), now);
            if (read.IsRefused) faults.AddRange(read.Refusal.Faults.Select(fault => Fault(row.Number, fault.Field, fault.Message)));
            else orders.Add(read.Value);
        }

        faults.AddRange(await DuplicatesAsync(request, street, cancellation));
        return (orders, [.. faults.OrderBy(fault => fault.Row)]);
    }

    private async Task<IReadOnlyList<ImportFault>> DuplicatesAsync(ImportWorkOrdersRequest request, string street, CancellationToken cancellation)
    {
        var numbered = request.Rows.Where(row => row.Order?.ExternalId.Length > 0).Select(row => (row.Number, row.Order.ExternalId)).ToList();
        var ids = numbered.Select(row => row.ExternalId).Distinct().ToList();
        var known = (await db.Set<WorkOrder>().AsNoTracking()
            .Where(order => order.Street == street && order.ExternalId != null && ids.Contains(order.ExternalId))
            .Select(order => new { order.ExternalId, order.Number })
            .ToListAsync(cancellation)).ToDictionary(order => order.ExternalId!, order => order.Number, StringComparer.Ordinal);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        List<ImportFault> faults = [];
        foreach (var (number, id) in numbered)
        {
            if (known.TryGetValue(id, out var order)) faults.Add(Fault(number, "externalId", $"该外部编号的工单已经受理，工单编号{order}。"));
            else if (!first.TryAdd(id, number)) faults.Add(Fault(number, "externalId", $"外部编号与第{first[id]}行重复。"));
        }

        return faults;
    }

    private static ImportFault Fault(int row, string field, string message) => new() { Row = row, Field = field, Message = message };
}
