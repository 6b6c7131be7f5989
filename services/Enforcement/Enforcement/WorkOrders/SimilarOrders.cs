using Enforcement.Contracts.V1;
using Enforcement.Organization;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;

namespace Enforcement.WorkOrders;

/// <summary>Finds orders that may be about the same matter as one that is open: nearby and of its category or a like title, reported within 30 days.</summary>
internal sealed class SimilarOrders(EnforcementDbContext db)
{
    private const int Days = 30;
    private const int Most = 5;
    private const int AlikePercent = 50;

    public async Task<IReadOnlyList<SimilarOrderView>> OfAsync(WorkOrder order, CancellationToken cancellation)
    {
        if (!order.IsOpen || order.MergedIntoId is not null) return [];
        var setting = await db.SettingOfAsync(order.Street, cancellation);
        var radius = OrderRules.NearbyMetres(setting.Local, order.ReportedOn);
        var (first, last) = (order.ReportedOn.AddDays(-Days), order.ReportedOn.AddDays(Days));
        var recent = await db.Set<WorkOrder>().AsNoTracking()
            .Where(other => other.Street == order.Street && other.Id != order.Id && other.MergedIntoId == null
                && other.Status != WorkOrderStatus.Withdrawn && other.ReportedOn >= first && other.ReportedOn <= last)
            .Select(other => new { other.Id, other.Number, other.Category, other.Title, other.ReportedAt, other.Longitude, other.Latitude })
            .ToListAsync(cancellation);
        var title = Titles.Pairs(order.Title);
        var place = new Place(order.Longitude, order.Latitude);
        return
        [
            .. recent
                .Select(other => new
                {
                    Other = other,
                    Distance = place.MetresTo(new Place(other.Longitude, other.Latitude)),
                    Percent = Titles.Percent(title, Titles.Pairs(other.Title)),
                })
                // Where one of the two has no coordinates, only the title can tell.
                .Where(pair => pair.Distance is { } metres
                    ? metres <= radius && (pair.Other.Category == order.Category || pair.Percent >= AlikePercent)
                    : pair.Percent >= AlikePercent)
                .OrderBy(pair => pair.Distance ?? radius).ThenByDescending(pair => pair.Percent).ThenByDescending(pair => pair.Other.ReportedAt)
                .ThenBy(pair => pair.Other.Id)
                .Take(Most)
                .Select(pair => new SimilarOrderView
                {
                    WorkOrderId = pair.Other.Id.ToString(),
                    Number = pair.Other.Number,
                    ReportedAt = WireTime.Microseconds(pair.Other.ReportedAt),
                    DistanceMetres = (int)(pair.Distance ?? 0),
                    SameCategory = pair.Other.Category == order.Category,
                    TitlePercent = pair.Percent,
                }),
        ];
    }
}
