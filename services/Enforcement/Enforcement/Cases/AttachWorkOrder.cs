using Enforcement.Organization;
using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Adds a work order to an open case (并入案件).</summary>
internal sealed record AttachWorkOrder(Guid CaseId, Guid WorkOrderId);

internal sealed class AttachWorkOrderHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(AttachWorkOrder command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var order = await db.Set<WorkOrder>().FirstOrDefaultAsync(known => known.Street == act.Street && known.Id == command.WorkOrderId, cancellation);
        if (order is null) return WorkOrderErrors.NotFound with { Field = "workOrder" };
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.AttachWorkOrder(order, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
