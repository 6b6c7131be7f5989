using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Primitives;

namespace Gateway.Edge;

/// <summary>Headers that every answer to the outside carries.</summary>
internal static class SecurityHeaders
{
    private const string ContentSecurityPolicy =
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; img-src 'self' data:; object-src 'none'; "
        + "script-src 'self'; style-src 'self'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            // A service may forbid more for what it sends; a browser obeys both.
            headers.ContentSecurityPolicy = StringValues.Concat(headers.ContentSecurityPolicy, ContentSecurityPolicy);
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            // Pages carry what only their reader may see; static files say for themselves how long they keep.
            if (headers.CacheControl.Count == 0) headers.CacheControl = "no-store";
            if (context.Request.IsHttps) headers.StrictTransportSecurity = "max-age=31536000";
            return Task.CompletedTask;
        });
        return next(context);
    });
}
