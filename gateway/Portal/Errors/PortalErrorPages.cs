using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform.Hosting.Access;

namespace Portal.Errors;

/// <summary>Answers a failed page request with a page that says what happened to the input.</summary>
public static class PortalErrorPages
{
    private const string Path = "/error/";

    /// <summary>
    /// Turns exceptions and empty error responses into error pages, for requests that accept HTML. Other requests are left to the host:
    /// their exceptions pass through.
    /// </summary>
    public static IApplicationBuilder UsePortalErrors(this IApplicationBuilder app) =>
        app.UseWhen(AcceptsHtml, pages =>
        {
            pages.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = $"{Path}500", AllowStatusCode404Response = true, CreateScopeForErrors = true });
            pages.UseStatusCodePagesWithReExecute($"{Path}{{0}}", createScopeForStatusCodePages: true);
            pages.Use(async (http, next) =>
            {
                await next(http);
                // A page that refuses what was posted to it has named its type already and says nothing; only an answer without a type gets a page.
                if (http.Response is { HasStarted: false, StatusCode: StatusCodes.Status400BadRequest, ContentLength: null }) http.Response.ContentType = null;
            });
        });

    internal static IEndpointRouteBuilder MapPortalErrors(this IEndpointRouteBuilder endpoints)
    {
        endpoints.Map($"{Path}{{status:int}}", (HttpContext http, int status) =>
        {
            // A page that answered 404 itself has set this header already, and the error page sets it again.
            http.Response.Headers.Remove("blazor-enhanced-nav");
            status = status is >= 400 and <= 599 ? status : StatusCodes.Status404NotFound;
            var draft = http.Features.Get<KeptDraft>();
            return PortalPage.Result<ErrorPage>(
                new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    [nameof(ErrorPage.Status)] = status,
                    [nameof(ErrorPage.Fate)] = FateOf(http.Request.Method, draft),
                    [nameof(ErrorPage.IncidentId)] = status >= 500 ? Incident(http) : null,
                    [nameof(ErrorPage.DraftHref)] = draft?.Href,
                },
                status);
        }).OpenToAnyone("an error is told to whoever meets it").DisableAntiforgery().ExcludeFromDescription();
        return endpoints;
    }

    internal static InputFate FateOf(string method, KeptDraft? draft) => draft is not null
        ? InputFate.KeptAsDraft
        : HttpMethods.IsGet(method) || HttpMethods.IsHead(method) ? InputFate.NothingSent : InputFate.NotStored;

    private static bool AcceptsHtml(HttpContext http) =>
        http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    // The trace finds the log entries; it says nothing about the person.
    private static string Incident(HttpContext http) => Activity.Current?.TraceId.ToHexString() ?? http.TraceIdentifier;
}
