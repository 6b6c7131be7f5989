using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Intelligence;
using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;
using Platform.Journal;
using Order = Enforcement.WorkOrders.WorkOrder;
using OrderStatus = Enforcement.WorkOrders.WorkOrderStatus;

namespace Enforcement.Teams;

/// <summary>Reads teams, where they were last known to be, and the open orders.</summary>
internal sealed class TeamQueries(EnforcementDbContext db)
{
    private const int MostOrders = 100;

    public async Task<ListTeamsReply> ListAsync(BureauFilter filter, Act reader, CancellationToken cancellation)
    {
        var teams = db.Set<EnforcementTeam>().AsNoTracking().Where(team => team.Street == reader.Street);
        if (filter.From is { } from) teams = teams.Where(team => team.ValidFrom >= from);
        if (filter.To is { } to) teams = teams.Where(team => team.ValidFrom <= to);
        var (page, total) = await teams.OrderBy(team => team.Name).ThenByDescending(team => team.ValidFrom)
            .PageAsync(keeps: null, filter.Page, filter.Size, cancellation);
        return new ListTeamsReply { Total = total, Items = { page.Select(View) } };
    }

    public async Task<ListNearestTeamsReply?> NearestAsync(string id, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var key)) return null;
        var order = await db.Set<Order>().AsNoTracking().FirstOrDefaultAsync(known => known.Street == reader.Street && known.Id == key, cancellation);
        if (order is null) return null;
        var nearest = TeamPlace.Nearest(await PlacesAsync(reader, cancellation), new Place(order.Longitude, order.Latitude));
        return new ListNearestTeamsReply { Items = { nearest.Select(pair => View(pair.Team, pair.Metres)) } };
    }

    public async Task<GetSituationReply> SituationAsync(Act reader, CancellationToken cancellation)
    {
        var open = db.Set<Order>().AsNoTracking().Where(order =>
            order.Street == reader.Street && order.MergedIntoId == null && (order.Status == OrderStatus.Received || order.Status == OrderStatus.Dispatched));
        var placed = open.Where(order => order.Longitude != 0 || order.Latitude != 0);
        var shown = await placed.OrderBy(order => order.DueOn).ThenBy(order => order.Year).ThenBy(order => order.Sequence).Take(MostOrders).ToListAsync(cancellation);
        var underWay = await UnderWay(reader).Where(dispatch => dispatch.Target == Intelligence.DispatchTarget.WorkOrder)
            .Select(dispatch => new { dispatch.TargetId, dispatch.Team }).ToListAsync(cancellation);
        var (all, known) = (await open.CountAsync(cancellation), await placed.CountAsync(cancellation));
        return new GetSituationReply
        {
            OpenOrders = all,
            Unplaced = all - known,
            Orders = { shown.Select(order => View(order, underWay.Find(one => one.TargetId == order.Id)?.Team ?? "")) },
            Teams = { (await PlacesAsync(reader, cancellation)).Select(team => View(team, null)) },
        };
    }

    private async Task<IReadOnlyList<TeamPlace>> PlacesAsync(Act reader, CancellationToken cancellation)
    {
        var teams = await db.TeamsOnAsync(reader.Street, reader.Day, cancellation);
        var busy = await UnderWay(reader).Select(dispatch => new { dispatch.Team, dispatch.Id }).ToListAsync(cancellation);
        List<TeamPlace> places = [];
        foreach (var team in teams)
        {
            // An arrival before the team's first day was that of another of the same name.
            var last = await db.Set<TeamDispatch>().AsNoTracking()
                .Where(dispatch => dispatch.Street == reader.Street && dispatch.Team == team.Name && dispatch.DispatchedOn >= team.ValidFrom
                    && dispatch.ArrivedAt != null && (dispatch.Longitude != 0 || dispatch.Latitude != 0))
                .OrderByDescending(dispatch => dispatch.ArrivedAt)
                .Select(dispatch => new { dispatch.Longitude, dispatch.Latitude, dispatch.ArrivedAt })
                .FirstOrDefaultAsync(cancellation);
            var place = last is null ? team.Base() : new Place(last.Longitude, last.Latitude);
            places.Add(new TeamPlace(team.Name, place, last?.ArrivedAt, busy.Find(one => one.Team == team.Name)?.Id));
        }

        return places;
    }

    private IQueryable<TeamDispatch> UnderWay(Act reader) => db.Set<TeamDispatch>().AsNoTracking().Where(dispatch =>
        dispatch.Street == reader.Street && (dispatch.Status == DispatchStatus.Dispatched || dispatch.Status == DispatchStatus.Arrived));

    private static TeamPlaceView View(TeamPlace team, long? metres) => new()
    {
        Team = team.Team,
        IsFree = team.IsFree,
        DispatchId = team.DispatchId?.ToString() ?? "",
        LongitudeMicrodegrees = team.Place.Longitude,
        LatitudeMicrodegrees = team.Place.Latitude,
        IsBase = team.Since is null,
        SinceAt = team.Since is { } since ? WireTime.Microseconds(since) : 0,
        DistanceMetres = metres ?? -1,
    };

    private static OpenOrderView View(Order order, string team) => new()
    {
        WorkOrderId = order.Id.ToString(),
        Number = order.Number,
        Title = order.Title,
        LongitudeMicrodegrees = order.Longitude,
        LatitudeMicrodegrees = order.Latitude,
        DueOn = WireTime.Day(order.DueOn),
        Team = team,
    };

    private static TeamView View(EnforcementTeam team) => new()
    {
        Id = team.Id.ToString(),
        Name = team.Name,
        BaseAddress = team.BaseAddress,
        BaseLongitudeMicrodegrees = team.BaseLongitude,
        BaseLatitudeMicrodegrees = team.BaseLatitude,
        ValidFrom = WireTime.Day(team.ValidFrom),
        ValidTo = WireTime.Day(team.ValidTo),
        EndReason = team.EndReason,
        IsSynthetic = team.IsSynthetic,
    };
}

internal static class TeamsOfDay
{
    /// <summary>The teams that exist on the day, by name.</summary>
    public static Task<List<EnforcementTeam>> TeamsOnAsync(this EnforcementDbContext db, string street, DateOnly day, CancellationToken cancellation) =>
        db.Set<EnforcementTeam>().AsNoTracking()
            .Where(team => team.Street == street && team.ValidFrom <= day && (team.ValidTo == null || team.ValidTo >= day))
            .OrderBy(team => team.Name)
            .ToListAsync(cancellation);
}
