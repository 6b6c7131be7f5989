using Enforcement.Bureau;
using Enforcement.Cases;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.EvidenceFiles;

/// <summary>Opens the content of a file; who did is kept (TRI-10).</summary>
internal sealed record OpenEvidenceFile(Guid CaseId, Guid Id, bool AsDownload);

internal sealed class OpenEvidenceFileHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(OpenEvidenceFile command, Act act, CancellationToken cancellation)
    {
        var found = await db.FileAsync(command.Id, act, cancellation);
        if (found.IsRefused) return found.Refusal;
        var (file, filed) = found.Value;
        if (filed.Id != command.CaseId) return EvidenceErrors.NotFound;
        if (!CaseView.MaySeeParty(filed, act)) return EvidenceErrors.Personal;
        var kept = new RecordKept(file.Id);
        return file.Open(command.AsDownload, act) ? await db.CommitAsync(kept, cancellation) : kept;
    }
}
