using Microsoft.EntityFrameworkCore;
using Outreach.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Outreach.Bodies;

/// <summary>Ends a body; the day given is its last.</summary>
internal sealed record EndBody(Guid Id, DateOnly ValidTo, string Reason);

internal sealed class EndBodyHandler(OutreachDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(EndBody command, Act act, CancellationToken cancellation)
    {
        var found = await db.Bodies.Of(act.Street, command.Id, cancellation);
        if (found is null) return BodyErrors.NotFound;
        var hasChildren = await db.Bodies.AnyAsync(
            body => body.Street == act.Street && body.ParentId == found.Id && (body.ValidTo == null || body.ValidTo > command.ValidTo), cancellation);
        var done = found.End(command, hasChildren, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new Changed(found.Id), cancellation);
    }
}
