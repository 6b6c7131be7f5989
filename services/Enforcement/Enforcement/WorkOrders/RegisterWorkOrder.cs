using Enforcement.Organization;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.WorkOrders;

/// <summary>Accepts a work order into the intake queue (受理工单).</summary>
internal sealed record RegisterWorkOrder(
    string? ExternalId, WorkOrderCategory Category, WorkOrderChannel Channel, string Title, string Description, string Address, long Longitude,
    long Latitude, DateTimeOffset ReportedAt, string ReporterName, string ReporterPhone, bool IsSynthetic,
    string? ReceiptHash = null);

/// <summary>The order as the command left it.</summary>
internal sealed record WorkOrderKept(Guid Id, string Number, WorkOrderStatus Status);

internal sealed class RegisterWorkOrderHandler(EnforcementDbContext db, OrderTurns turns)
{
    public async Task<Result<WorkOrderKept>> HandleAsync(RegisterWorkOrder command, Act act, CancellationToken cancellation)
    {
        var orders = db.Set<WorkOrder>().Where(known => known.Street == act.Street);
        var profile = await db.OfficeProfiles.InForce(act.Street, cancellation);
        if (profile is null) return WorkOrderErrors.ProfileMissing;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        using var turn = await turns.EnterAsync(act.Street, cancellation);
        if (command.ExternalId is { } external && await orders.AnyAsync(known => known.ExternalId == external, cancellation))
            return WorkOrderErrors.Known;
        var last = await orders.Where(known => known.Year == act.Day.Year).MaxAsync(known => (int?)known.Sequence, cancellation) ?? 0;
        var order = WorkOrder.Receive(
            command, new OrderNumbering(profile.WorkOrderPrefix, last + 1), HandlingLimit.On(act.Day, setting.Local), setting.Calendar, act);
        db.Add(order);
        return await db.CommitAsync(new WorkOrderKept(order.Id, order.Number, order.Status), cancellation);
    }
}
