using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Platform.Hosting.Modules;

/// <summary>The internal names of services, and the wall between internal and public connections.</summary>
public static class InternalHosts
{
    private const string Suffix = ".internal";

    /// <summary>The host name by which a service is called inside, such as <c>enforcement.internal</c>.</summary>
    public static string Of(string service) => service + Suffix;

    /// <summary>Whether a request came in on a public connection.</summary>
    internal static bool IsPublic(HttpContext context) => context.Features.Get<InternalConnection>() is null;

    /// <summary>Marks the connections of an endpoint as internal.</summary>
    internal static void Mark(ListenOptions listen) => listen.Use(next => connection =>
    {
        connection.Features.Set(InternalConnection.Instance);
        return next(connection);
    });

    /// <summary>
    /// Refuses an internal name on a public connection and a public name on an internal one: a forged Host header must not reach what
    /// only services may call.
    /// </summary>
    internal static void UseInternalWall(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var isInternalName = context.Request.Host.Host.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);
        if (isInternalName != IsPublic(context)) return next(context);
        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return Task.CompletedTask;
    });

    /// <summary>
    /// Serves on internal connections only what a service mapped for them: a path that no service knows must not fall through to the
    /// public routes of the gateway that shares the process.
    /// </summary>
    internal static void UseInternalEndpointsOnly(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!IsPublic(context) && IsOfAnother(context)) context.SetEndpoint(null);
        return next(context);
    });

    // Health is everyone's, and what routing itself answers for a wrong verb or media type is no route.
    private static bool IsOfAnother(HttpContext context) =>
        context.GetEndpoint() is RouteEndpoint route
        && route.Metadata.GetMetadata<ServiceOfEndpoint>() is null
        && context.Request.Path.Value is not ("/healthz" or "/readyz");

    private sealed class InternalConnection
    {
        public static InternalConnection Instance { get; } = new();
    }
}
