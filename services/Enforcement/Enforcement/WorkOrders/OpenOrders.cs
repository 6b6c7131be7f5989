using Enforcement.Organization;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Results;

namespace Enforcement.WorkOrders;

internal static class OpenOrders
{
    /// <summary>Loads an order of the street, changes it and commits.</summary>
    public static async Task<Result<WorkOrderKept>> ChangeOrderAsync(
        this EnforcementDbContext db, Guid id, Act act, Func<WorkOrder, Result<Unit>> change, CancellationToken cancellation)
    {
        var order = await db.Set<WorkOrder>().FirstOrDefaultAsync(known => known.Street == act.Street && known.Id == id, cancellation);
        if (order is null) return WorkOrderErrors.NotFound;
        var changed = change(order);
        if (changed.IsRefused) return changed.Refusal;
        if (await db.FollowAsync(order, act, cancellation) is { } refusal) return refusal;
        return await db.CommitAsync(new WorkOrderKept(order.Id, order.Number, order.Status), cancellation);
    }

    /// <summary>Brings what became part of an order to its state, in the same transaction; the refusal of one refuses all.</summary>
    private static async Task<Refusal?> FollowAsync(this EnforcementDbContext db, WorkOrder order, Act act, CancellationToken cancellation)
    {
        if (order.MergedIds.Count == 0) return null;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var parts = await db.Set<WorkOrder>().Where(known => known.Street == act.Street && known.MergedIntoId == order.Id).ToListAsync(cancellation);
        foreach (var part in parts)
        {
            var followed = part.Follow(order, setting, act);
            if (followed.IsRefused) return followed.Refusal;
        }

        return null;
    }

    /// <summary>Counts the due days of all open orders again after the calendar changed; the caller saves.</summary>
    public static async Task ReprojectOrdersAsync(this EnforcementDbContext db, WorkCalendar calendar, Act act, CancellationToken cancellation)
    {
        var open = await db.Set<WorkOrder>()
            .Where(order => order.Street == act.Street && (order.Status == WorkOrderStatus.Received || order.Status == WorkOrderStatus.Dispatched))
            .ToListAsync(cancellation);
        foreach (var order in open) order.Reproject(calendar, act);
    }
}
