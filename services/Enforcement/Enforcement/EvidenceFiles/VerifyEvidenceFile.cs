using Enforcement.Bureau;
using Enforcement.Cases;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.EvidenceFiles;

/// <summary>Computes the hash of a stored file again and records whether it is that of the arrival (核验).</summary>
internal sealed record VerifyEvidenceFile(Guid Id);

internal sealed class VerifyEvidenceFileHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(VerifyEvidenceFile command, Act act, CancellationToken cancellation)
    {
        var found = await db.FileAsync(command.Id, act, cancellation);
        if (found.IsRefused) return found.Refusal;
        var (file, filed) = found.Value;
        if (!CaseView.MaySeeParty(filed, act)) return EvidenceErrors.Personal;
        file.Verify(await db.HashOfAsync(file.Id, cancellation), act);
        return await db.CommitAsync(new RecordKept(file.Id), cancellation);
    }
}
