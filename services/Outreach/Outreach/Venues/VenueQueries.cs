using Microsoft.EntityFrameworkCore;
using Outreach.Contracts.V1;
using Outreach.Persistence;
using Platform.Hosting.Calls;
using Platform.Journal;
using Wire = Outreach.Contracts.V1;

namespace Outreach.Venues;

/// <summary>Reads venues; nothing in them is personal, so everybody sees the same.</summary>
internal sealed class VenueQueries(OutreachDbContext db)
{
    public async Task<VenueView?> FindAsync(string id, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var key)) return null;
        var found = await db.Venues.AsNoTracking().Of(reader.Street, key, cancellation);
        return found is null ? null : View(found);
    }

    public async Task<ListVenuesReply> ListAsync(ListVenuesRequest request, Act reader, CancellationToken cancellation)
    {
        var venues = db.Venues.AsNoTracking().Where(venue => venue.Street == reader.Street);
        if (request.Kind != Wire.VenueKind.Unspecified)
        {
            var kind = (VenueKind)((int)request.Kind - 1);
            venues = venues.Where(venue => venue.Kind == kind);
        }

        if (request.OpenOnly) venues = venues.Where(venue => venue.ClosedOn == null);
        var (skip, size) = Forms.Page(request.Page, request.Size);
        var total = await venues.CountAsync(cancellation);
        var page = await venues.OrderBy(venue => venue.ClosedOn != null).ThenBy(venue => venue.OpenedOn).ThenBy(venue => venue.Id)
            .Skip(skip).Take(size).ToListAsync(cancellation);
        return new ListVenuesReply { Total = total, Items = { page.Select(View) } };
    }

    private static VenueView View(LegalCultureVenue venue) => new()
    {
        Id = venue.Id.ToString(),
        Name = venue.Name,
        Kind = (Wire.VenueKind)((int)venue.Kind + 1),
        Theme = venue.Theme,
        BuiltFrom = venue.BuiltFrom,
        Partners = { venue.Partners },
        Place = venue.Place,
        Services = { venue.Services },
        OpenedOn = WireTime.Day(venue.OpenedOn),
        ClosedOn = WireTime.Day(venue.ClosedOn),
        CloseReason = venue.CloseReason,
        Honours =
        {
            venue.Honours.Select(honour => new Honour
            {
                Name = honour.Name, Level = (Wire.HonourLevel)((int)honour.Level + 1), AwardedOn = WireTime.Day(honour.AwardedOn),
                AwardedBy = honour.AwardedBy, IsSynthetic = honour.IsSynthetic,
            }),
        },
        LongitudeMicro = venue.LongitudeMicro,
        LatitudeMicro = venue.LatitudeMicro,
        IsSynthetic = venue.IsSynthetic,
    };
}
