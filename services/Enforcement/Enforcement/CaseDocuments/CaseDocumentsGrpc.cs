using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Enforcement.Seals;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Platform.Documents;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Journal;

namespace Enforcement.CaseDocuments;

/// <summary>Documents of cases over gRPC, for the desk.</summary>
internal sealed class CaseDocumentsGrpc(CaseDocumentQueries queries, PdfConverter converter, InstalledSeal seal, Acts acts) : Contracts.V1.CaseDocuments.CaseDocumentsBase
{
    [Authorize(Policy = EnforcementPolicies.ReadCases)]
    public override async Task<ListCaseDocumentsReply> ListCaseDocuments(ListCaseDocumentsRequest request, ServerCallContext context)
    {
        var reader = acts.Of(context);
        var found = await queries.ListAsync(CaseOf(request.CaseId), reader, context.CancellationToken);
        if (found.IsRefused) throw found.Refusal.ToRpcException();
        return new ListCaseDocumentsReply
        {
            MakesPdf = converter.IsInstalled,
            IsClosed = found.Value.Filed.Status == CaseStatus.Closed,
            MayOpen = CaseView.MaySeeParty(found.Value.Filed, reader),
            HasSeal = seal.Key is not null,
            DossierCopies = { found.Value.SealsOf(Dossier.Key).Select(kept => SealQueries.View(kept, found.Value.Filed)) },
            MaySealDossier = MaySeal(found.Value, Dossier.Key, reader),
            Items = { found.Value.Documents.Select(document => Item(document, found.Value, reader)) },
        };
    }

    [Authorize(Policy = EnforcementPolicies.ReadCases)]
    public override async Task<CaseDocumentView> GetCaseDocument(GetCaseDocumentRequest request, ServerCallContext context)
    {
        var reader = acts.Of(context);
        var opened = await queries.OpenAsync(CaseOf(request.CaseId), reader, context.CancellationToken);
        var found = opened.Then(known => known.Of(request.Key));
        return found.IsRefused ? throw found.Refusal.ToRpcException() : View(found.Value, Item(found.Value, opened.Value, reader));
    }

    private static Guid CaseOf(string id) => Guid.TryParse(id, out var key) ? key : throw CaseErrors.NotFound.ToRpcException();

    private bool MaySeal(FiledDocuments found, string key, Act reader) =>
        EnforcementPolicies.Sealers.Any(reader.Roles.Contains) && CaseView.MaySeeParty(found.Filed, reader)
        && SealablePaper.Find(found, key) is { IsRefused: false } paper
        && SealGates.Against(paper.Value, found.Filed, seal, found.SealsOf(key).LastOrDefault(), reader) is null;

    private CaseDocumentItem Item(CaseDocument document, FiledDocuments found, Act reader) => new()
    {
        Key = document.Key,
        Title = document.Title,
        Number = document.Number,
        Date = WireTime.Day(document.Date),
        Group = Written.Of(document.Group),
        Missing = document.Lacking()?.Message ?? "",
        IsOfOrgan = document.IsSealed,
        Copies = { found.SealsOf(document.Key).Select(kept => SealQueries.View(kept, found.Filed)) },
        MaySeal = document.IsSealed && MaySeal(found, document.Key, reader),
        IsChanged = found.SealsOf(document.Key).LastOrDefault() is { } latest && latest.SourceSha256 != SealablePaper.SourceOf(document),
    };

    private static CaseDocumentView View(CaseDocument document, CaseDocumentItem item) => new()
    {
        Item = item,
        Organ = document.Organ,
        Addressee = document.Addressee,
        IsSealed = document.IsSealed,
        Signatures = { document.Signatures },
        Sections =
        {
            Numbered(document).Select(section => new CaseDocumentSection
            {
                Heading = section.Heading,
                Parts =
                {
                    section.Parts.Where(part => part.Columns.Count > 0 || part.HasWords).Select(part => new CaseDocumentPart
                    {
                        Text = part.Text,
                        Columns = { part.Columns },
                        Rows = { part.Rows.Select(row => new CaseDocumentRow { Cells = { row } }) },
                    })
                },
            })
        },
    };

    // As the layout of official documents numbers them.
    private static IEnumerable<DocumentSection> Numbered(CaseDocument document)
    {
        var number = 0;
        return document.Sections.Select(section => section.Heading.Length == 0 ? section : section with
        {
            Heading = $"{OfficialDocument.HeadingNumber(++number)}{section.Heading}",
        }).ToList();
    }
}
