using Enforcement.Seals;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Platform.Documents;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Enforcement.CaseDocuments;

/// <summary>Documents of cases as files for a browser. They are personal: nothing on the way may keep them.</summary>
internal static class CaseDocumentsHttp
{
    private const string WordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string PortableDocument = "application/pdf";
    private const string DetachedSignature = "application/pkcs7-signature";

    public static void MapCaseDocuments(this IEndpointRouteBuilder endpoints)
    {
        var cases = endpoints.MapGroup("/api/enforcement/v1/cases/{id:guid}")
            .RequireAuthorization(EnforcementPolicies.ReadCases)
            .WithTags("案件文书");
        cases.MapGet("/documents/{key}.docx", DocumentAsync)
            .WithName("enforcement.getCaseDocument")
            .WithSummary("读取案件的一份文书（公文格式DOCX）；已加盖电子印章的，回答用印时保存的文件，edition读取其中一版；只对可以查看当事人信息的办案、审核人员和负责人开放。")
            .Produces(StatusCodes.Status200OK, contentType: WordDocument)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        cases.MapGet("/documents/{key}.p7s", SignatureAsync)
            .WithName("enforcement.getCaseDocumentSignature")
            .WithSummary("读取一份已用印文书（案卷的key为dossier）的电子签名（CMS，不含文书内容）。")
            .Produces(StatusCodes.Status200OK, contentType: DetachedSignature)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound);
        cases.MapGet("/dossier.docx", DossierAsync)
            .WithName("enforcement.getCaseDossier")
            .WithSummary("读取案卷（封面、卷内目录和按八类顺序装订的文书，DOCX）；案件没有结案的，须以current=true读取标明未结案的当前材料；已加盖电子印章的，回答用印时保存的文件，edition读取其中一版。")
            .Produces(StatusCodes.Status200OK, contentType: WordDocument)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        cases.MapGet("/dossier.pdf", PdfAsync)
            .WithName("enforcement.getCaseDossierPdf")
            .WithSummary("读取PDF案卷；本机没有安装LibreOffice的，回答501。")
            .Produces(StatusCodes.Status200OK, contentType: PortableDocument)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status501NotImplemented)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> DocumentAsync(
        Guid id, string key, HttpContext http, [FromServices] CaseDocumentQueries queries, [FromServices] Acts acts, CancellationToken cancellation,
        int? edition = null)
    {
        var found = await queries.FileAsync(id, key, edition, acts.Of(http), cancellation);
        return found.IsRefused ? found.Refusal.ToProblem() : File(http, found.Value, WordDocument, $"{key}.docx");
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> SignatureAsync(
        Guid id, string key, HttpContext http, [FromServices] CaseDocumentQueries queries, [FromServices] Acts acts, CancellationToken cancellation,
        int? edition = null)
    {
        var kept = (await queries.OpenAsync(id, acts.Of(http), cancellation)).Then<SealedDocument>(found =>
            found.Kept(key, edition) is { } known ? known : SealErrors.NotSealed);
        return kept.IsRefused
            ? kept.Refusal.ToProblem()
            : File(http, Convert.FromBase64String(kept.Value.Signature), DetachedSignature, $"{key}.p7s");
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> DossierAsync(
        Guid id, HttpContext http, [FromServices] CaseDocumentQueries queries, [FromServices] Acts acts, CancellationToken cancellation,
        bool current = false, int? edition = null)
    {
        var bound = await queries.BoundAsync(id, current, edition, acts.Of(http), cancellation);
        return bound.IsRefused ? bound.Refusal.ToProblem() : File(http, bound.Value, WordDocument, "dossier.docx");
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> PdfAsync(
        Guid id, HttpContext http, [FromServices] CaseDocumentQueries queries, [FromServices] Acts acts, [FromServices] PdfConverter converter,
        CancellationToken cancellation, bool current = false)
    {
        var bound = await queries.BoundAsync(id, current, edition: null, acts.Of(http), cancellation);
        if (bound.IsRefused) return bound.Refusal.ToProblem();
        var made = await converter.ConvertAsync(bound.Value, cancellation);
        return made.Outcome switch
        {
            PdfOutcome.Done => File(http, made.Content!, PortableDocument, "dossier.pdf"),
            PdfOutcome.NotInstalled => DocumentErrors.NoConverter.ToProblem(),
            PdfOutcome.Busy => DocumentErrors.ConverterBusy.ToProblem(),
            _ => DocumentErrors.NotConverted.ToProblem(),
        };
    }

    private static FileContentHttpResult File(HttpContext http, byte[] content, string type, string name)
    {
        http.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.File(content, type, name);
    }
}
