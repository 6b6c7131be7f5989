using System.Net;
using System.Security.Claims;
using Gateway.Clients;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Validation.AspNetCore;
using Platform.Hosting.Access;
using Platform.Hosting.Calls;
using Platform.Hosting.Modules;
using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.Transforms;

namespace Gateway.Edge;

/// <summary>
/// Forwards <c>/api/&lt;service&gt;/v1/…</c> to the services by YARP, with a token of the gateway in place of whatever the caller sent. The
/// service's own policy decides; the gateway only says who calls.
/// </summary>
internal static class ApiProxy
{
    /// <summary>The policy of forwarded routes: anyone; whoever shows a bearer token must show a good one.</summary>
    public const string Policy = "gateway.api";

    private const string Bearer = "Bearer ";
    private static readonly TimeSpan s_comeBack = TimeSpan.FromSeconds(5);
    private const string Service = "service";
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(15);
    private static readonly string[] s_services = ["organization", "decisions", "enforcement", "outreach", "reports", "gateway"];

    // A bound file as PDF is made within 45 seconds and answered in one piece.
    private static readonly ClusterConfig s_slow = ClusterOf("enforcement-slow", "enforcement", TimeSpan.FromSeconds(60));
    private static readonly RouteConfig s_bound = new()
    {
        RouteId = "enforcement-dossier",
        ClusterId = s_slow.ClusterId,
        AuthorizationPolicy = Policy,
        Metadata = MetadataOf("enforcement"),
        Match = new RouteMatch { Path = "/api/enforcement/v1/cases/{id}/dossier.pdf" },
    };

    public static void AddApiProxy(this IServiceCollection services)
    {
        services.AddSingleton<IForwarderHttpClientFactory, ServiceForwarder>();
        services.AddReverseProxy()
            .LoadFromMemory([.. s_services.Select(RouteOf), s_bound], [.. s_services.Select(service => ClusterOf(service, service, s_patience)), s_slow])
            .AddTransforms(transforms => transforms.AddRequestTransform(SpeakForCaller));
    }

    public static void MapApiProxy(this IEndpointRouteBuilder endpoints) => endpoints.MapReverseProxy(proxy =>
    {
        proxy.Use(RefuseBadTokens);
        proxy.Use(CountCalls);
        proxy.Use(SayWhoIsAway);
    });

    private static RouteConfig RouteOf(string service) => new()
    {
        RouteId = service,
        ClusterId = service,
        AuthorizationPolicy = Policy,
        Metadata = MetadataOf(service),
        Match = new RouteMatch { Path = $"/api/{service}/v1/{{**rest}}" },
    };

    private static Dictionary<string, string> MetadataOf(string service) => new(StringComparer.Ordinal) { [Service] = service };

    private static ClusterConfig ClusterOf(string id, string service, TimeSpan patience) => new()
    {
        ClusterId = id,
        Metadata = MetadataOf(service),
        HttpRequest = new ForwarderRequestConfig
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            ActivityTimeout = patience,
        },
        Destinations = new Dictionary<string, DestinationConfig>(StringComparer.Ordinal)
        {
            [service] = new() { Address = $"http://{InternalHosts.Of(service)}/" },
        },
    };

    private static ValueTask SpeakForCaller(RequestTransformContext context)
    {
        var http = context.HttpContext;
        var service = http.GetReverseProxyFeature().Route.Config.Metadata![Service];
        var profiles = http.RequestServices.GetRequiredService<OfficeProfiles>();
        // A browser's session reads only: a form on another site must not be able to write with it.
        var caller = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) || HasBearer(http)
            ? Callers.Of(http, profiles.Street)
            : Caller.Visitor(profiles.Street);
        var token = http.RequestServices.GetRequiredService<ServiceTokens>().For(caller, service);
        context.ProxyRequest.Headers.Remove("Cookie");
        context.ProxyRequest.Headers.Authorization = new("Bearer", token);
        return default;
    }

    private static async Task RefuseBadTokens(HttpContext http, Func<Task> next)
    {
        if (HasBearer(http))
        {
            var result = await http.AuthenticateAsync(OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme);
            if (!result.Succeeded || await IsWithdrawnAsync(http, result.Principal))
            {
                http.Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
                await EdgeAnswers.AnswerAsync(http, StatusCodes.Status401Unauthorized, EdgeAnswers.BadToken, "令牌无效或已过期。");
                return;
            }

            http.User = result.Principal;
        }
        else
        {
            var session = await http.AuthenticateAsync(IdentityConstants.ApplicationScheme);
            if (session.Succeeded) http.User = session.Principal;
        }

        await next();
    }

    private static async Task CountCalls(HttpContext http, Func<Task> next)
    {
        if (!await http.RequestServices.GetRequiredService<RequestLimits>().RefuseCallAsync(http)) await next();
    }

    /// <summary>A service that does not answer is away for a while, and only it: 503, not the 502 of a broken gateway.</summary>
    private static async Task SayWhoIsAway(HttpContext http, Func<Task> next)
    {
        await next();
        if (http.GetForwarderErrorFeature() is null || http.Response.HasStarted) return;
        if (http.Response.StatusCode == StatusCodes.Status413PayloadTooLarge) await BodySizes.RefuseAsync(http);
        else if (http.Response.StatusCode is StatusCodes.Status502BadGateway or StatusCodes.Status503ServiceUnavailable or StatusCodes.Status504GatewayTimeout)
            await EdgeAnswers.AnswerAsync(http, StatusCodes.Status503ServiceUnavailable, EdgeAnswers.ServiceAway, "此服务暂时无法访问，其他服务不受影响。", s_comeBack);
    }

    private static ValueTask<bool> IsWithdrawnAsync(HttpContext http, ClaimsPrincipal? client) =>
        http.RequestServices.GetRequiredService<WithdrawnClients>().IncludeAsync(client is null ? null : Callers.ClientOf(client), http.RequestAborted);

    private static bool HasBearer(HttpContext http) => http.Request.Headers.Authorization.ToString().StartsWith(Bearer, StringComparison.OrdinalIgnoreCase);

    private sealed class ServiceForwarder(ServiceChannels channels) : IForwarderHttpClientFactory
    {
        public HttpMessageInvoker CreateClient(ForwarderHttpClientContext context) =>
            context.OldClient ?? new HttpMessageInvoker(channels.HandlerFor(context.NewMetadata![Service]), disposeHandler: true);
    }
}
