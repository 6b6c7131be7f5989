using Decisions.Catalogue;
using Decisions.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Proposes an item into a catalogue that the Party committee has not consented to yet.</summary>
internal sealed record ProposeItem(Guid CatalogueId, ItemFacts Facts);

/// <summary>What is known of an item when it is proposed.</summary>
internal sealed record ItemFacts(
    string Title, DecisionCategory Category, ProposalSource Source, ScopeExclusion Exclusion, string ProposingUnit, string Grounds, string Problem,
    string Plan, string TimePlan, bool IsTechnical, bool HasRisk, bool TouchesMarket, bool IsSecret, string FlagsGround, bool IsSynthetic);

internal sealed class ProposeItemHandler(DecisionsDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(ProposeItem command, Act act, CancellationToken cancellation)
    {
        var catalogue = await db.Catalogues.Of(act.Street, command.CatalogueId, cancellation);
        if (catalogue is null) return CatalogueErrors.NotFound;
        var admitted = catalogue.Admit();
        if (admitted.IsRefused) return admitted.Refusal;
        var proposed = DecisionItem.Propose(command, catalogue.Year, late: null, act);
        if (proposed.IsRefused) return proposed.Refusal;
        db.Items.Add(proposed.Value);
        return await db.CommitAsync(new Changed(proposed.Value.Id), cancellation);
    }
}
