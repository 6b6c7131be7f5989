using Outreach.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Outreach.Venues;

/// <summary>Records that a venue was listed or honoured.</summary>
internal sealed record RecordHonour(Guid Id, string Name, HonourLevel Level, DateOnly AwardedOn, string AwardedBy, bool IsSynthetic);

internal sealed class RecordHonourHandler(OutreachDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(RecordHonour command, Act act, CancellationToken cancellation)
    {
        var found = await db.Venues.Of(act.Street, command.Id, cancellation);
        if (found is null) return VenueErrors.NotFound;
        var done = found.Honour(command, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new Changed(found.Id), cancellation);
    }
}
