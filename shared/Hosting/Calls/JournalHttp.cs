using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Platform.Persistence.Journaling;

namespace Platform.Hosting.Calls;

/// <summary>Signed heads over HTTP, for witnesses and whoever keeps them.</summary>
public static class JournalHttp
{
    private const string Cached = "public, max-age=10";

    /// <summary>
    /// Maps <c>/api/&lt;service&gt;/v1/journal/checkpoint</c> (the signed note, C2SP tlog-checkpoint) and <c>…/journal/key</c> (the verifier key, C2SP
    /// signed-note), both as text; the caller names their policy.
    /// </summary>
    public static RouteGroupBuilder MapJournal(this IEndpointRouteBuilder endpoints, string service)
    {
        var group = endpoints.MapGroup($"/api/{service}/v1/journal").WithTags("日志");
        group.MapGet("/checkpoint", (HttpContext http, [FromServices] IEnumerable<IJournalCheckpoints> checkpoints) =>
                AnswerAsync(http, checkpoints, service, static newest => newest.Note))
            .WithSummary("日志的最新签名检查点（C2SP tlog-checkpoint）。");
        group.MapGet("/key", (HttpContext http, [FromServices] IEnumerable<IJournalCheckpoints> checkpoints) =>
                AnswerAsync(http, checkpoints, service, static newest => newest.VerifierKey + "\n"))
            .WithSummary("核验检查点签名的公钥（C2SP signed-note）。");
        return group;
    }

    private static async Task<Results<ContentHttpResult, NotFound>> AnswerAsync(
        HttpContext http, IEnumerable<IJournalCheckpoints> checkpoints, string service, Func<PublishedCheckpoint, string> text)
    {
        if (await checkpoints.Single(known => known.Service == service).NewestAsync(http.RequestAborted) is not { } newest) return TypedResults.NotFound();
        http.Response.Headers.CacheControl = Cached;
        return TypedResults.Text(text(newest), "text/plain; charset=utf-8");
    }
}
