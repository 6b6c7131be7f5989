using Decisions.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Catalogue;

/// <summary>Publishes a catalogue; the reference is a document or index number, no address.</summary>
internal sealed record PublishCatalogue(Guid Id, DateOnly PublishedOn, string Channel, string Reference);

internal sealed class PublishCatalogueHandler(DecisionsDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(PublishCatalogue command, Act act, CancellationToken cancellation)
    {
        var catalogue = await db.Catalogues.Of(act.Street, command.Id, cancellation);
        if (catalogue is null) return CatalogueErrors.NotFound;
        var items = await db.Items.Where(item => item.Street == act.Street && item.CatalogueId == catalogue.Id)
            .OrderBy(item => item.Id).ToListAsync(cancellation);
        var done = catalogue.Publish(command, items, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new Changed(catalogue.Id), cancellation);
    }
}
