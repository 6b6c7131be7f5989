using Microsoft.EntityFrameworkCore;
using Platform.Crash.Ledger;
using Platform.Crash.Storage;
using Platform.Journal;
using Platform.Messaging;
using Platform.Persistence.Journaling;

namespace Platform.Crash.Mirror;

/// <summary>Writes a sighting and changes the copy: a read model and a record in one transaction.</summary>
public sealed class OnParcelChanged(Mending mending) : IEventHandler<MirrorDbContext, ParcelChanged>
{
    /// <inheritdoc />
    public async Task HandleAsync(MirrorDbContext context, ParcelChanged happened, PublishedEvent origin, CancellationToken cancellation)
    {
        if (happened.Poisoned && !mending.IsDone) throw new InvalidOperationException("This event cannot be applied.");
        var copy = await context.Copies.SingleOrDefaultAsync(row => row.Id == happened.Subject, cancellation)
            ?? context.Copies.Add(new Copy(happened.Subject, origin.Street)).Entity;
        copy.Follow(new Act(origin.Street, origin.Actor, origin.Office, origin.ActedAt, origin.RecordedAt), happened.Step);
        context.Sightings.Add(new Sighting { Parcel = happened.Subject, Step = happened.Step, Number = origin.Number });
        await context.SaveChangesAsync(cancellation);
        CommitPoints.Announce(context, FailPoint.Applied);
        FailPoint.Reach(FailPoint.Effect);
    }
}

/// <summary>Whether the fault for which an event could not be applied is gone.</summary>
/// <param name="IsDone">True when it is.</param>
public sealed record Mending(bool IsDone);
