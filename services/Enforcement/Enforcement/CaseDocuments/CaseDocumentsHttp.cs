using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Enforcement.CaseDocuments;

/// <summary>Documents of cases as files for a browser. They are personal: nothing on the way may keep them.</summary>
internal static class CaseDocumentsHttp
{
    private const string WordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapCaseDocuments(this IEndpointRouteBuilder endpoints)
    {
        var cases = endpoints.MapGroup("/api/enforcement/v1/cases/{id:guid}")
            .RequireAuthorization(EnforcementPolicies.ReadCases)
            .WithTags("案件文书");
        cases.MapGet("/documents/{key}.docx", DocumentAsync)
            .WithName("enforcement.getCaseDocument")
            .WithSummary("读取案件的一份文书（公文格式DOCX）；只对可以查看当事人信息的办案、审核人员和负责人开放。")
            .Produces(StatusCodes.Status200OK, contentType: WordDocument)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> DocumentAsync(
        Guid id, string key, HttpContext http, [FromServices] CaseDocumentQueries queries, [FromServices] Acts acts, CancellationToken cancellation)
    {
        var found = await queries.OpenAsync(id, key, acts.Of(http), cancellation);
        return found.IsRefused ? found.Refusal.ToProblem() : File(http, found.Value.ToOfficial().ToBytes(), WordDocument, $"{key}.docx");
    }

    private static FileContentHttpResult File(HttpContext http, byte[] content, string type, string name)
    {
        http.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.File(content, type, name);
    }
}
