using Decisions.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Catalogue;

/// <summary>Opens the catalogue of a year.</summary>
internal sealed record ProposeCatalogue(int Year, string Title, bool IsSynthetic);

internal sealed class ProposeCatalogueHandler(DecisionsDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(ProposeCatalogue command, Act act, CancellationToken cancellation)
    {
        if (await db.Catalogues.AnyAsync(known => known.Street == act.Street && known.Year == command.Year, cancellation))
            return CatalogueErrors.YearTaken(command.Year);
        var catalogue = DecisionCatalogue.Propose(command, act);
        db.Catalogues.Add(catalogue);
        return await db.CommitAsync(new Changed(catalogue.Id), cancellation);
    }
}
