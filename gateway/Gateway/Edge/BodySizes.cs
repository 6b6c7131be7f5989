using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;
using Portal;

namespace Gateway.Edge;

/// <summary>
/// How large a request's body may be: <c>Limits:BodyBytes</c>, and more only below the paths of <c>Limits:LargerBodies</c> and of the portal's
/// uploads. Whoever says beforehand that it is larger is refused before it is read; whoever does not, while it is read.
/// </summary>
internal sealed class BodySizes(IConfiguration configuration)
{
    private const long Usual = 1024 * 1024;

    // A browser tells how long its form is; one that is not told is read before it is known who sends it.
    private const long MostUntold = 16 * 1024 * 1024;
    private readonly long _usual = configuration.GetValue("Limits:BodyBytes", Usual);
    private readonly List<(PathString Path, long Bytes)> _larger =
    [
        .. configuration.GetSection("Limits:LargerBodies").GetChildren().Select(entry => (new PathString(entry["Path"]), entry.GetValue<long>("Bytes"))),
        .. PortalUploads.All.Select(upload => (new PathString(upload.Path), upload.Bytes)),
    ];

    public async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        // The page that says so is made for the same request.
        if (http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            await next(http);
            return;
        }

        var limit = LimitOf(http.Request.Path);
        if (http.Request.ContentLength is null && http.Request.HasFormContentType) limit = Math.Min(limit, MostUntold);
        if (http.Request.ContentLength > limit)
        {
            await RefuseAsync(http);
            return;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature) feature.MaxRequestBodySize = limit;
        try
        {
            // A form of unknown length is read here, where too much of it can still be told from a form that is not ours.
            if (http.Request.ContentLength is null && http.Request.HasFormContentType) await http.Request.ReadFormAsync(http.RequestAborted);
            await next(http);
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge && !http.Response.HasStarted)
        {
            await RefuseAsync(http);
        }
    }

    private long LimitOf(PathString path)
    {
        foreach (var (prefix, bytes) in _larger)
        {
            if (path.StartsWithSegments(prefix)) return bytes;
        }

        return _usual;
    }

    public static Task RefuseAsync(HttpContext http) =>
        EdgeAnswers.AnswerAsync(http, StatusCodes.Status413PayloadTooLarge, EdgeAnswers.TooLarge, "提交的内容过大，没有接收。");
}
