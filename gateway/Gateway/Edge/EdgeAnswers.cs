using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Gateway.Edge;

/// <summary>What the gateway itself answers when it does not pass a request on: problem details to programs, a page to people.</summary>
internal static class EdgeAnswers
{
    public const string TooMany = "gateway.too_many_requests";
    public const string TooLarge = "gateway.request_too_large";
    public const string ServiceAway = "gateway.service_away";
    public const string Malformed = "gateway.malformed_request";
    public const string BadToken = "gateway.invalid_token";

    /// <summary>Answers with a status; a page is left to the error pages, which fill an empty answer.</summary>
    public static Task AnswerAsync(HttpContext http, int status, string code, string title, TimeSpan? retryAfter = null)
    {
        http.Response.StatusCode = status;
        if (retryAfter is { } wait)
            http.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        if (!IsForPrograms(http)) return Task.CompletedTask;
        return Results.Problem(
            title: title, statusCode: status, type: $"urn:platform:error:{code}",
            extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code }).ExecuteAsync(http);
    }

    private static bool IsForPrograms(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/api") || http.Request.Path.StartsWithSegments("/connect")
        || !http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
