using Enforcement.Cases;
using Enforcement.EvidenceFiles;
using Enforcement.Organization;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.CaseDocuments;

/// <summary>A case and the documents that its record makes today.</summary>
internal sealed record FiledDocuments(PenaltyCase Filed, string Organ, IReadOnlyList<CaseDocument> Documents);

/// <summary>Reads the documents of a case; nothing is kept of them.</summary>
internal sealed class CaseDocumentQueries(EnforcementDbContext db)
{
    /// <summary>All documents of the case, whoever asks: for lists, which show no content.</summary>
    public async Task<Result<FiledDocuments>> ListAsync(Guid id, Act reader, CancellationToken cancellation)
    {
        var filed = await db.Cases.AsNoTracking().InStreet(reader.Street, id, cancellation);
        if (filed is null) return CaseErrors.NotFound;
        var office = await db.OfficeProfiles.InForce(reader.Street, cancellation);
        if (office is null) return CaseErrors.ProfileMissing;
        var setting = await db.SettingOfAsync(reader.Street, cancellation);
        var files = await EvidenceQueries.HeldAsync(db, filed.Id, reader.Street, cancellation);
        return new FiledDocuments(filed, office.Name, CaseFile.Of(filed, office, setting, files));
    }

    /// <summary>The documents with their content, for who may see the party's personal data.</summary>
    public async Task<Result<FiledDocuments>> OpenAsync(Guid id, Act reader, CancellationToken cancellation) =>
        (await ListAsync(id, reader, cancellation)).Then<FiledDocuments>(found =>
            CaseView.MaySeeParty(found.Filed, reader) ? found : DocumentErrors.Personal);

    /// <summary>One document with its content; refused where the record lacks what the law asks it to state.</summary>
    public async Task<Result<CaseDocument>> OpenAsync(Guid id, string key, Act reader, CancellationToken cancellation) =>
        (await OpenAsync(id, reader, cancellation)).Then<CaseDocument>(found =>
            found.Documents.FirstOrDefault(document => document.Key == key) is not { } document ? DocumentErrors.NotFound
            : document.Lacking() is { } incomplete ? incomplete
            : document);
}
