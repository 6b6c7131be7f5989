using Enforcement.Bureau;
using Enforcement.CaseDocuments;
using Enforcement.EvidenceFiles;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Seals;

/// <summary>Puts the organ's electronic seal on a document of a case, or on its bound file (用印).</summary>
internal sealed record SealDocument(Guid CaseId, string Key);

internal sealed class SealDocumentHandler(EnforcementDbContext db, CaseDocumentQueries documents, InstalledSeal seal)
{
    public async Task<Result<RecordKept>> HandleAsync(SealDocument command, Act act, CancellationToken cancellation)
    {
        Result<RecordKept> done = DocumentErrors.NotFound;
        await db.InTransactionAsync(
            async token =>
            {
                done = await SealAsync(command, act, token);
                return !done.IsRefused;
            },
            cancellation);
        return done;
    }

    private async Task<Result<RecordKept>> SealAsync(SealDocument command, Act act, CancellationToken cancellation)
    {
        var opened = await documents.OpenAsync(command.CaseId, act, cancellation);
        if (opened.IsRefused) return opened.Refusal;
        var (filed, found) = (opened.Value.Filed, SealablePaper.Find(opened.Value, command.Key));
        if (found.IsRefused) return found.Refusal;
        var latest = await db.Set<SealedDocument>()
            .Where(kept => kept.Street == act.Street && kept.CaseId == filed.Id && kept.DocumentKey == command.Key)
            .OrderByDescending(kept => kept.Edition).FirstOrDefaultAsync(cancellation);
        if (SealGates.Against(found.Value, filed, seal, latest, act) is { } refused) return refused;

        var content = SealedContent.Make(found.Value, seal.Key!, seal.Picture, act);
        var kept = SealedDocument.Keep(found.Value, filed, latest?.Edition ?? 0, content, act);
        latest?.Supersede(act);
        await using var bytes = new MemoryStream(content.Bytes, writable: false);
        await db.StoreAsync(kept.Id, bytes, cancellation);
        db.Add(kept);
        return await db.CommitAsync(new RecordKept(kept.Id), cancellation);
    }
}
