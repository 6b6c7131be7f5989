using Microsoft.EntityFrameworkCore;
using Outreach.Contracts.V1;
using Outreach.Persistence;
using Platform.Hosting.Calls;
using Platform.Journal;
using Wire = Outreach.Contracts.V1;

namespace Outreach.Bodies;

/// <summary>Reads the tree as it stood on a day.</summary>
internal sealed class BodyQueries(OutreachDbContext db)
{
    public async Task<TreeReply> TreeAsync(DateOnly? on, Act reader, CancellationToken cancellation)
    {
        var bodies = await InForce(on, reader).ToListAsync(cancellation);
        // Level is stored by name, so the order from the top is made here.
        return Reply(bodies.OrderBy(body => body.Level).ThenBy(body => body.Name, StringComparer.Ordinal));
    }

    public async Task<TreeReply> VillagesAsync(DateOnly? on, Act reader, CancellationToken cancellation) =>
        Reply(await InForce(on, reader).Where(body => body.Level == BodyLevel.VillageOrganization).OrderBy(body => body.Name).ToListAsync(cancellation));

    private IQueryable<OutreachBody> InForce(DateOnly? on, Act reader)
    {
        var day = on ?? reader.Day;
        return db.Bodies.AsNoTracking().Where(body =>
            body.Street == reader.Street && body.ValidFrom <= day && (body.ValidTo == null || body.ValidTo >= day));
    }

    private static TreeReply Reply(IEnumerable<OutreachBody> bodies)
    {
        var reply = new TreeReply { Items = { bodies.Select(View) } };
        reply.Total = reply.Items.Count;
        return reply;
    }

    private static BodyView View(OutreachBody body) => new()
    {
        Id = body.Id.ToString(),
        Level = (Wire.BodyLevel)((int)body.Level + 1),
        Name = body.Name,
        ParentId = body.ParentId?.ToString() ?? "",
        ValidFrom = WireTime.Day(body.ValidFrom),
        ValidTo = WireTime.Day(body.ValidTo),
        IsSynthetic = body.IsSynthetic,
    };
}
