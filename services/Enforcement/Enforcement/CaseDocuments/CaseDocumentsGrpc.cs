using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Platform.Documents;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Enforcement.CaseDocuments;

/// <summary>Documents of cases over gRPC, for the desk.</summary>
internal sealed class CaseDocumentsGrpc(CaseDocumentQueries queries, PdfConverter converter, Acts acts) : Contracts.V1.CaseDocuments.CaseDocumentsBase
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
            Items = { found.Value.Documents.Select(Item) },
        };
    }

    [Authorize(Policy = EnforcementPolicies.ReadCases)]
    public override async Task<CaseDocumentView> GetCaseDocument(GetCaseDocumentRequest request, ServerCallContext context)
    {
        var found = await queries.OpenAsync(CaseOf(request.CaseId), request.Key, acts.Of(context), context.CancellationToken);
        return found.IsRefused ? throw found.Refusal.ToRpcException() : View(found.Value);
    }

    private static Guid CaseOf(string id) => Guid.TryParse(id, out var key) ? key : throw CaseErrors.NotFound.ToRpcException();

    private static CaseDocumentItem Item(CaseDocument document) => new()
    {
        Key = document.Key,
        Title = document.Title,
        Number = document.Number,
        Date = WireTime.Day(document.Date),
        Group = Written.Of(document.Group),
        Missing = document.Lacking()?.Message ?? "",
    };

    private static CaseDocumentView View(CaseDocument document) => new()
    {
        Item = Item(document),
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
