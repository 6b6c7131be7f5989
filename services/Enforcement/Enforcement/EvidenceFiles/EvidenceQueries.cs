using Enforcement.Bureau;
using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Organization.Contracts;
using Platform.Hosting.Calls;
using Platform.Journal;
using Platform.Law;
using Platform.Law.Results;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.EvidenceFiles;

/// <summary>Reads evidence files; what they show is personal and given as the documents of the case are.</summary>
internal sealed class EvidenceQueries(EnforcementDbContext db)
{
    public async Task<Result<EvidenceFileView>> FindAsync(string id, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var key)) return EvidenceErrors.NotFound;
        var found = await db.FileAsync(key, reader, cancellation);
        if (found.IsRefused) return found.Refusal;
        return CaseView.MaySeeParty(found.Value.Filed, reader) ? View(found.Value.File) : EvidenceErrors.Personal;
    }

    public async Task<Result<ListEvidenceFilesReply>> ListAsync(BureauFilter filter, Act reader, CancellationToken cancellation)
    {
        if (filter.CaseId is not { } id) return await PageAsync(Files(reader).Where(file => PartIn(reader).Contains(file.CaseId)), filter, newestFirst: true, cancellation);
        if (await db.Cases.AsNoTracking().InStreet(reader.Street, id, cancellation) is not { } filed) return CaseErrors.NotFound;
        if (!CaseView.MaySeeParty(filed, reader)) return new ListEvidenceFilesReply();
        return await PageAsync(Files(reader).Where(file => file.CaseId == id), filter, newestFirst: false, cancellation);
    }

    /// <summary>The files that count among the evidence of a case, in their order.</summary>
    public static Task<List<EvidenceFile>> HeldAsync(EnforcementDbContext db, Guid caseId, string street, CancellationToken cancellation) =>
        db.Set<EvidenceFile>().AsNoTracking()
            .Where(file => file.Street == street && file.CaseId == caseId && file.Status == EvidenceFileStatus.Held)
            .OrderBy(file => file.Number).ToListAsync(cancellation);

    private static async Task<ListEvidenceFilesReply> PageAsync(
        IQueryable<EvidenceFile> files, BureauFilter filter, bool newestFirst, CancellationToken cancellation)
    {
        if (filter.From is { } from)
        {
            var since = LegalTime.StartOf(from);
            files = files.Where(file => file.ArrivedAt >= since);
        }

        if (filter.To is { } to)
        {
            var until = LegalTime.StartOf(to.AddDays(1));
            files = files.Where(file => file.ArrivedAt < until);
        }

        if (filter.StatusAs<EvidenceFileStatus>() is { } status) files = files.Where(file => file.Status == status);
        var ordered = newestFirst ? files.OrderByDescending(file => file.ArrivedAt).ThenByDescending(file => file.Id) : files.OrderBy(file => file.Number);
        var (page, total) = await ordered.PageAsync(keeps: null, filter.Page, filter.Size, cancellation);
        return new ListEvidenceFilesReply { Total = total, MayOpen = true, Items = { page.Select(View) } };
    }

    private IQueryable<EvidenceFile> Files(Act reader) => db.Set<EvidenceFile>().AsNoTracking().Where(file => file.Street == reader.Street);

    // Whoever else has a part in a single case reads its files from the case.
    private IQueryable<Guid> PartIn(Act reader)
    {
        var cases = db.Cases.Where(filed => filed.Street == reader.Street);
        if (!reader.Roles.Contains(Roles.EnforcementHead) && !reader.Roles.Contains(Roles.LegalReviewer))
            cases = cases.Where(filed => filed.LeadOfficerId == reader.ActorId || filed.AssistingOfficerId == reader.ActorId);
        return cases.Select(filed => filed.Id);
    }

    private static EvidenceFileView View(EvidenceFile file) => new()
    {
        Id = file.Id.ToString(),
        CaseId = file.CaseId.ToString(),
        Number = file.Number,
        FileName = file.FileName,
        Kind = (Wire.EvidenceKind)((int)file.Kind + 1),
        Status = file.Status.ToString(),
        Proves = file.Proves,
        MediaType = file.MediaType,
        Bytes = file.Bytes,
        Sha256 = file.Sha256,
        TakenOn = WireTime.Day(file.TakenOn),
        ArrivedAt = WireTime.Microseconds(file.ArrivedAt),
        RecordedBy = file.ReceivedBy.ToString(),
        IsAfterDecision = file.IsAfterDecision,
        IsCopy = file.IsCopy,
        OriginalNote = file.OriginalNote,
        IsDamaged = file.IsDamaged,
        IsSynthetic = file.IsSynthetic,
        Custody =
        {
            file.Custody.Select(entry => new CustodyEntryView
            {
                Number = entry.Number,
                Kind = (Wire.CustodyKind)((int)entry.Kind + 1),
                RecordedAt = WireTime.Microseconds(entry.At),
                RecordedBy = entry.By.ToString(),
                Note = entry.Note,
            }),
        },
    };
}
