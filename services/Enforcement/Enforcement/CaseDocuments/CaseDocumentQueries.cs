using Enforcement.Cases;
using Enforcement.EvidenceFiles;
using Enforcement.Organization;
using Enforcement.Persistence;
using Enforcement.Seals;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.CaseDocuments;

/// <summary>A case and the documents that its record makes today.</summary>
internal sealed record FiledDocuments(PenaltyCase Filed, string Organ, IReadOnlyList<CaseDocument> Documents)
{
    /// <summary>Copies of them that were sealed and are kept, in all their editions.</summary>
    public IReadOnlyList<SealedDocument> Seals { get; init; } = [];

    /// <summary>One document; refused where the record lacks what the law asks it to state.</summary>
    public Result<CaseDocument> Of(string key) =>
        Documents.FirstOrDefault(document => document.Key == key) is not { } document ? DocumentErrors.NotFound
        : document.Lacking() is { } incomplete ? incomplete
        : document;

    /// <summary>The sealed copies of one document, the earliest first.</summary>
    public IEnumerable<SealedDocument> SealsOf(string key) => Seals.Where(kept => kept.DocumentKey == key);

    /// <summary>The copy that stands, or the edition asked for whether it stands or not; null where there is none.</summary>
    public SealedDocument? Kept(string key, int? edition) => SealsOf(key).LastOrDefault(kept =>
        edition is { } asked ? kept.Edition == asked : kept.StandingIn(Filed).Standing == SealStanding.Stands);

    /// <summary>What a document bound with others says of its own seal; nothing once the record has changed since.</summary>
    public SealMark? MarkOf(CaseDocument document) =>
        Kept(document.Key, edition: null) is { } kept && kept.SourceSha256 == SealablePaper.SourceOf(document) ? kept.Mark : null;
}

/// <summary>Reads the documents of a case. They are made anew each time; what was sealed is kept.</summary>
internal sealed class CaseDocumentQueries(EnforcementDbContext db, SealQueries seals)
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
        return new FiledDocuments(filed, office.Name, CaseFile.Of(filed, office, setting, files))
        {
            Seals = await SealQueries.OfCaseAsync(db, filed.Id, reader.Street, cancellation),
        };
    }

    /// <summary>The documents with their content, for who may see the party's personal data.</summary>
    public async Task<Result<FiledDocuments>> OpenAsync(Guid id, Act reader, CancellationToken cancellation) =>
        (await ListAsync(id, reader, cancellation)).Then<FiledDocuments>(found =>
            CaseView.MaySeeParty(found.Filed, reader) ? found : DocumentErrors.Personal);

    /// <summary>One document as a file: the copy that was sealed where one stands or the edition is asked for, else as the record makes it.</summary>
    public async Task<Result<byte[]>> FileAsync(Guid id, string key, int? edition, Act reader, CancellationToken cancellation)
    {
        var opened = await OpenAsync(id, reader, cancellation);
        if (opened.IsRefused) return opened.Refusal;
        if (opened.Value.Kept(key, edition) is { } kept) return await seals.ContentAsync(kept, cancellation);
        if (edition is not null) return SealErrors.NotSealed;
        var document = opened.Value.Of(key);
        return document.IsRefused ? document.Refusal : document.Value.ToOfficial().ToBytes();
    }

    /// <summary>The bound file: the copy that was sealed, unless the state of today is asked for.</summary>
    public async Task<Result<byte[]>> BoundAsync(Guid id, bool current, int? edition, Act reader, CancellationToken cancellation)
    {
        var opened = await OpenAsync(id, reader, cancellation);
        if (opened.IsRefused) return opened.Refusal;
        if (!current && opened.Value.Kept(Dossier.Key, edition) is { } kept) return await seals.ContentAsync(kept, cancellation);
        if (edition is not null) return SealErrors.NotSealed;
        var bound = Dossier.Bind(opened.Value, current, reader.Day);
        return bound.IsRefused ? bound.Refusal : bound.Value.ToBytes();
    }
}
