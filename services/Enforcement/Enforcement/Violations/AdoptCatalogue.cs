using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Violations;

/// <summary>Takes over the delivered catalogue of city management, or some categories of it; what the office already has stays as it is.</summary>
internal sealed record AdoptCatalogue(string Document, IReadOnlyList<string> Categories);

internal sealed record CatalogueTakenOver(int Violations, int Versions);

internal sealed class AdoptCatalogueHandler(EnforcementDbContext db)
{
    public async Task<Result<CatalogueTakenOver>> HandleAsync(AdoptCatalogue command, Act act, CancellationToken cancellation)
    {
        var wanted = DeliveredCatalogue.CityManagement.Where(entry => command.Categories.Count == 0 || command.Categories.Contains(entry.Category)).ToList();
        if (wanted.Count == 0) return ViolationErrors.CategoryUnknown;
        var known = await db.Violations.Where(one => one.Street == act.Street).ToListAsync(cancellation);
        var (violations, versions) = (0, 0);
        foreach (var delivered in wanted)
        {
            // An entry that maps to the code stands for it already.
            if (known.Find(one => one.Code == delivered.Code || one.MappingCode == delivered.Code) is { } held)
            {
                if (held.Code == delivered.Code) versions += held.AdoptNewer(delivered, act);
                continue;
            }

            db.Violations.Add(Violation.Adopt(delivered, command.Document, act));
            violations++;
            versions += delivered.Versions.Count;
        }

        return versions == 0 ? ViolationErrors.CatalogueAdopted : await db.CommitAsync(new CatalogueTakenOver(violations, versions), cancellation);
    }
}
