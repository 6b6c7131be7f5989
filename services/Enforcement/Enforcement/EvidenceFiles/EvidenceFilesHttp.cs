using Enforcement.Persistence;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Journal;

namespace Enforcement.EvidenceFiles;

/// <summary>Contents of evidence files for a browser. They come from outside: nothing in them may run, and nothing on the way may keep them.</summary>
internal static class EvidenceFilesHttp
{
    public static void MapEvidenceContents(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/api/enforcement/v1/cases/{id:guid}/evidence/{fileId:guid}/content", ContentAsync)
            .RequireAuthorization(EnforcementPolicies.ReadCases)
            .WithTags("证据材料")
            .WithName("enforcement.getEvidenceContent")
            .WithSummary("读取一份证据材料的内容（可分段读取）；只对可以查看当事人信息的人员开放，每人每日首次查看、下载记入保管记录。")
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream")
            .Produces(StatusCodes.Status206PartialContent, contentType: "application/octet-stream")
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> ContentAsync(
        Guid id, Guid fileId, HttpContext http, [FromServices] UseCases<EnforcementDbContext> useCases, [FromServices] OpenEvidenceFileHandler handler,
        [FromServices] EnforcementDbContext db, [FromServices] TimeProvider clock, CancellationToken cancellation, bool download = false)
    {
        var command = new OpenEvidenceFile(id, fileId, download);
        // Each opening is a request of its own: a key given twice would replay an earlier answer, and with it the right of an earlier reader.
        http.Request.Headers[Acts.RequestIdHeader] = IdSource.Random.Next(clock.GetUtcNow()).ToString();
        var asked = $"{id}/{fileId}/{download}";
        var opened = await useCases.RunAsync(
            http, "OpenEvidenceFile", System.Text.Encoding.UTF8.GetBytes(asked), (act, stop) => handler.HandleAsync(command, act, stop));
        if (opened.IsRefused) return opened.Refusal.ToProblem();
        var file = await db.Set<EvidenceFile>().AsNoTracking().SingleAsync(kept => kept.Id == fileId, cancellation);
        http.Response.NeverKeptNorRun();
        var asAttachment = download || !FileFormat.All.Single(format => format.MediaType == file.MediaType).IsShownInline;
        return TypedResults.Stream(
            new StoredContent(db, file.Id, file.Bytes), file.MediaType, asAttachment ? file.FileName : null, enableRangeProcessing: true);
    }

    /// <summary>For content from outside: a browser neither keeps nor runs it, nor takes it for anything else.</summary>
    public static void NeverKeptNorRun(this HttpResponse response)
    {
        response.Headers.CacheControl = "private, no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
    }
}
