using Enforcement.Cases;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.EvidenceFiles;

/// <summary>Takes a file into the evidence of a case (登记证据材料).</summary>
internal sealed record AddEvidenceFile(
    Guid CaseId, string FileName, string MediaType, EvidenceKind Kind, string Proves, DateOnly TakenOn, bool IsCopy, string OriginalNote,
    bool HoldsNoSecret, string Sha256, bool IsSynthetic)
{
    /// <summary>Where the platform itself had it from; empty for a file that was sent.</summary>
    public string Origin { get; init; } = "";
}

/// <summary>The file as it was taken in.</summary>
internal sealed record EvidenceFileKept(Guid Id, int Number, string Sha256);

internal sealed class AddEvidenceFileHandler(EnforcementDbContext db)
{
    /// <summary>What refuses the file before its content is sent.</summary>
    public async Task<Refusal?> AgainstAsync(AddEvidenceFile command, Act act, CancellationToken cancellation) =>
        await db.Cases.AsNoTracking().InStreet(act.Street, command.CaseId, cancellation) is { } filed ? filed.AgainstEvidence(act) : CaseErrors.NotFound;

    public async Task<Result<EvidenceFileKept>> HandleAsync(AddEvidenceFile command, CheckedContent content, Act act, CancellationToken cancellation)
    {
        if (command.Sha256.Length > 0 && !command.Sha256.Equals(content.Sha256, StringComparison.OrdinalIgnoreCase)) return EvidenceErrors.HashDisagrees;
        Result<EvidenceFileKept> done = CaseErrors.NotFound;
        await db.InTransactionAsync(
            async token =>
            {
                done = await KeepAsync(command, content, act, token);
                return !done.IsRefused;
            },
            cancellation);
        return done;
    }

    private async Task<Result<EvidenceFileKept>> KeepAsync(AddEvidenceFile command, CheckedContent content, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.AsNoTracking().InStreet(act.Street, command.CaseId, cancellation) is not { } filed) return CaseErrors.NotFound;
        var last = await db.Set<EvidenceFile>().Where(known => known.Street == act.Street && known.CaseId == filed.Id)
            .MaxAsync(known => (int?)known.Number, cancellation) ?? 0;
        var received = EvidenceFile.Receive(command, content, filed, last + 1, act);
        if (received.IsRefused) return received.Refusal;
        var file = received.Value;
        await db.StoreAsync(file.Id, content.Stream, cancellation);
        db.Add(file);
        return await db.CommitAsync(new EvidenceFileKept(file.Id, file.Number, file.Sha256), cancellation);
    }
}
