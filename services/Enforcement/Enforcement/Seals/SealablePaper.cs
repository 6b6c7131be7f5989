using System.Text.Json;
using Enforcement.CaseDocuments;
using Enforcement.Cases;
using Platform.Law.Results;

namespace Enforcement.Seals;

/// <summary>A document, or the bound file, as it would be sealed.</summary>
/// <param name="Key">Within its case.</param>
/// <param name="Title">Its name.</param>
/// <param name="Number">Its number; may be empty.</param>
/// <param name="Organ">Whose seal it bears.</param>
/// <param name="Source">SHA-256 of what the record gives it.</param>
/// <param name="Against">What the document itself has against being sealed.</param>
/// <param name="Render">Makes the file with the mark of the seal.</param>
internal sealed record SealablePaper(string Key, string Title, string Number, string Organ, string Source, Refusal? Against, Func<SealMark, byte[]> Render)
{
    /// <summary>The paper of a key; refused where the case has none.</summary>
    public static Result<SealablePaper> Find(FiledDocuments found, string key) =>
        key == Dossier.Key ? OfDossier(found)
        : found.Documents.FirstOrDefault(document => document.Key == key) is { } document ? OfDocument(document, found.Filed)
        : DocumentErrors.NotFound;

    /// <summary>SHA-256 of what a document says, however it is laid out.</summary>
    public static string SourceOf(CaseDocument document) => SealedContent.HashOf(JsonSerializer.SerializeToUtf8Bytes(document));

    private static SealablePaper OfDocument(CaseDocument document, PenaltyCase filed) => new(
        document.Key, document.Title, document.Number, document.Organ, SourceOf(document),
        !document.IsSealed ? SealErrors.NotOfTheOrgan(document.Title)
        : document.Key == Decisions.Key && filed.After?.Revocation is not null ? SealErrors.DecisionRevoked
        : document.Lacking(),
        mark => document.ToOfficial(mark).ToBytes());

    // What an archived file holds may still change: a payment, a court's ruling. It is then sealed anew.
    private static SealablePaper OfDossier(FiledDocuments found)
    {
        var archive = found.Filed.After?.Archive;
        var parts = string.Join('\n', found.Documents.Select(SourceOf).Append(archive?.Number ?? ""));
        return new SealablePaper(
            Dossier.Key, "行政处罚案卷", archive?.Number ?? "", found.Organ, SealedContent.HashOf(System.Text.Encoding.UTF8.GetBytes(parts)),
            archive is null ? SealErrors.NotArchived : found.Documents.Select(document => document.Lacking()).FirstOrDefault(lacking => lacking is not null),
            mark => Dossier.Bind(found, current: false, archive!.ArchivedOn, mark).Value.ToBytes());
    }
}
