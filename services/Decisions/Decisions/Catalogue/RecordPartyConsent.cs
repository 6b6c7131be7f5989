using Decisions.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Catalogue;

/// <summary>Records the Party committee's consent to a catalogue (DEC-04).</summary>
internal sealed record RecordPartyConsent(Guid Id, string Document, DateOnly ConsentedOn);

internal sealed class RecordPartyConsentHandler(DecisionsDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(RecordPartyConsent command, Act act, CancellationToken cancellation)
    {
        var catalogue = await db.Catalogues.Of(act.Street, command.Id, cancellation);
        if (catalogue is null) return CatalogueErrors.NotFound;
        var done = catalogue.Consent(command, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new Changed(catalogue.Id), cancellation);
    }
}
