using Decisions.Items;
using Decisions.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Catalogue;

/// <summary>Adds an item to a published catalogue during the year (动态调整, DEC-04).</summary>
internal sealed record AddItem(
    Guid CatalogueId, ItemFacts Item, string Reason, string ConsentDocument, DateOnly? ConsentedOn, DateOnly PublishedOn);

internal sealed class AddItemHandler(DecisionsDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(AddItem command, Act act, CancellationToken cancellation)
    {
        var catalogue = await db.Catalogues.Of(act.Street, command.CatalogueId, cancellation);
        if (catalogue is null) return CatalogueErrors.NotFound;
        var proposed = DecisionItem.Propose(
            new ProposeItem(catalogue.Id, command.Item), catalogue.Year, new LateAddition(command.PublishedOn, command.Reason), act);
        if (proposed.IsRefused) return proposed.Refusal;
        var done = catalogue.Adjust(command, proposed.Value, act);
        if (done.IsRefused) return done.Refusal;
        db.Items.Add(proposed.Value);
        return await db.CommitAsync(new Changed(proposed.Value.Id), cancellation);
    }
}
