using Outreach.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Outreach.Venues;

/// <summary>Opens a legal-culture venue.</summary>
internal sealed record OpenVenue(
    string Name, VenueKind Kind, string Theme, string BuiltFrom, IReadOnlyList<string> Partners, string Place, IReadOnlyList<string> Services,
    DateOnly OpenedOn, long LongitudeMicro, long LatitudeMicro, bool IsSynthetic);

internal sealed class OpenVenueHandler(OutreachDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(OpenVenue command, Act act, CancellationToken cancellation)
    {
        var made = LegalCultureVenue.Open(command, act);
        db.Venues.Add(made);
        return await db.CommitAsync(new Changed(made.Id), cancellation);
    }
}
