using Outreach.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Outreach.Venues;

/// <summary>Closes a venue.</summary>
internal sealed record CloseVenue(Guid Id, DateOnly ClosedOn, string Reason);

internal sealed class CloseVenueHandler(OutreachDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(CloseVenue command, Act act, CancellationToken cancellation)
    {
        var found = await db.Venues.Of(act.Street, command.Id, cancellation);
        if (found is null) return VenueErrors.NotFound;
        var done = found.Close(command, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new Changed(found.Id), cancellation);
    }
}
