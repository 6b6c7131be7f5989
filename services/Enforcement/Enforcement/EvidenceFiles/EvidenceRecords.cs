using Enforcement.Bureau;
using Enforcement.Cases;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.EvidenceFiles;

/// <summary>Loads a file with its case, which says who may act on it.</summary>
internal static class EvidenceRecords
{
    public static async Task<Result<(EvidenceFile File, PenaltyCase Filed)>> FileAsync(
        this EnforcementDbContext db, Guid id, Act act, CancellationToken cancellation)
    {
        var file = await db.Set<EvidenceFile>().FirstOrDefaultAsync(kept => kept.Street == act.Street && kept.Id == id, cancellation);
        if (file is null || await db.Cases.AsNoTracking().InStreet(act.Street, file.CaseId, cancellation) is not { } filed) return EvidenceErrors.NotFound;
        return (file, filed);
    }

    public static async Task<Result<RecordKept>> ChangeFileAsync(
        this EnforcementDbContext db, Guid id, Act act, Func<EvidenceFile, PenaltyCase, Result<Unit>> change, CancellationToken cancellation)
    {
        var found = await db.FileAsync(id, act, cancellation);
        if (found.IsRefused) return found.Refusal;
        var changed = change(found.Value.File, found.Value.Filed);
        return changed.IsRefused ? changed.Refusal : await db.CommitAsync(new RecordKept(id), cancellation);
    }
}
