using Microsoft.EntityFrameworkCore;
using Outreach.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Outreach.Bodies;

/// <summary>Adds a body to the tree.</summary>
internal sealed record AddBody(BodyLevel Level, string Name, Guid? ParentId, DateOnly ValidFrom, bool IsSynthetic);

internal sealed class AddBodyHandler(OutreachDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(AddBody command, Act act, CancellationToken cancellation)
    {
        OutreachBody? parent = null;
        if (command.ParentId is { } above)
        {
            parent = await db.Bodies.Of(act.Street, above, cancellation);
            if (parent is null) return BodyErrors.NotFound;
        }

        // One committee at a time, and no two bodies of one name on one level.
        var isTaken = await db.Bodies.AnyAsync(
            body => body.Street == act.Street && body.Level == command.Level && (body.ValidTo == null || body.ValidTo >= command.ValidFrom)
                && (command.Level == BodyLevel.SubdistrictCommittee || body.Name == command.Name),
            cancellation);
        if (isTaken) return BodyErrors.NameTaken;
        var added = OutreachBody.Add(command, parent, act);
        if (added.IsRefused) return added.Refusal;
        db.Bodies.Add(added.Value);
        return await db.CommitAsync(new Changed(added.Value.Id), cancellation);
    }
}
