using Enforcement.Bureau;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Intelligence;

/// <summary>Defines the enforcement grid from a day on.</summary>
internal sealed record DefineGrid(string Title, DateOnly ValidFrom, IReadOnlyList<GridCell> Cells, bool IsSynthetic);

internal sealed class DefineGridHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(DefineGrid command, Act act, CancellationToken cancellation)
    {
        var isKnown = await db.Set<EnforcementGrid>().AnyAsync(
            grid => grid.Street == act.Street && grid.ValidFrom == command.ValidFrom, cancellation);
        return await db.KeepAsync(EnforcementGrid.Define(command, isKnown, act), cancellation);
    }
}
