using Decisions.Catalogue;
using Decisions.LocalRules;
using Decisions.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Starts the procedure of an item and names its drafting unit (DEC-11).</summary>
internal sealed record StartItem(Guid Id, DateOnly StartedOn, IReadOnlyList<string> DraftingUnits, string LeadUnit);

internal sealed class StartItemHandler(DecisionsDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(StartItem command, Act act, CancellationToken cancellation)
    {
        var item = await db.Items.Of(act.Street, command.Id, cancellation);
        if (item is null) return ItemErrors.NotFound;
        var catalogue = await db.Catalogues.Of(act.Street, item.CatalogueId, cancellation);
        var asksIntegrity = await db.AskForIntegrityReviewAsync(act.Street, command.StartedOn, cancellation);
        var done = item.Start(command, catalogue?.PublishedOn, asksIntegrity, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new Changed(item.Id), cancellation);
    }
}
