using System.Reflection;
using Gateway.Accounts;
using Gateway.Edge;
using Gateway.Persistence;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Organization.Contracts;
using Organization.Contracts.Events.V1;
using Platform.Hosting.Access;
using Platform.Hosting.Modules;
using Platform.Messaging;
using Platform.Persistence;
using Portal;
using Portal.Calls;
using Portal.Errors;
using Portal.Identity;
using Portal.Pages.Desk;

namespace Gateway;

/// <summary>The gateway: accounts, sessions and tokens, the API's edge, and the portal.</summary>
public sealed class GatewayModule : ServiceModule
{
    /// <summary>The policy of pages and routes for everyone.</summary>
    public const string PublicPolicy = "gateway.public";

    /// <inheritdoc />
    public override string Name => "gateway";

    /// <inheritdoc />
    public override Assembly Contracts => typeof(GatewayModule).Assembly;

    /// <inheritdoc />
    public override IReadOnlyList<AccessRule> Access => [];

    /// <inheritdoc />
    public override AccessRule History { get; } = new(JournalAccess.History, Roles.Administrator) { Services = true };

    /// <inheritdoc />
    public override void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddServiceDatabase<GatewayDbContext, GatewaySqliteDbContext, GatewayPostgresDbContext>(Name, configuration);
        services.AddSubscription(new Subscription<GatewayDbContext>(Name, "organization", typeof(OfficeProfileSet).Assembly)
            .On<OfficeProfileSet, OnOfficeProfileSet>());
        services.AddSingleton<OfficeProfiles>();
        services.AddSingleton<ProtectionKeyStore>();
        // Keys lie in the database as they are: it is as private as what they protect.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error));
        services.AddDataProtection().SetApplicationName("platform");
        services.AddOptions<KeyManagementOptions>().Configure<ProtectionKeyStore>((options, store) => options.XmlRepository = store);
        services.AddAccounts();
        services.AddApiClients();
        AddPolicies(services);
        services.AddTrustedProxies(configuration);
        services.AddTokenEndpoint(configuration);
        services.AddApiProxy();
        services.AddRequestLimits();
        services.AddStrictRequests();
        services.AddPortal(options =>
        {
            options.ReadOffice = provider => provider.GetRequiredService<OfficeProfiles>().Current();
            options.ReadUser = Callers.UserOf;
            options.DeskChannels = DeskShell.Channels;
            options.ReadDeskCounts = DeskShell.ReadCountsAsync;
            options.ReadCaller = http => Callers.Of(http, http.RequestServices.GetRequiredService<OfficeProfiles>().Street);
        });
    }

    /// <inheritdoc />
    public override void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        // Other services have nothing to ask of the gateway.
    }

    /// <inheritdoc />
    public override void UsePublicEarly(IApplicationBuilder app)
    {
        app.UseForwardedHeaders();
        app.UseStrictRequests();
        app.UseSecurityHeaders();
        app.UsePortalErrors();
        app.UseRequestLimits();
    }

    /// <inheritdoc />
    public override void UsePublicLate(IApplicationBuilder app)
    {
        app.UseAntiforgery();
    }

    /// <inheritdoc />
    public override void MapPublic(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapStaticAssets().OpenToAnyone("style sheets, scripts and pictures of the public pages");
        endpoints.MapPortal();
        // The framework's own answer for missing files, which a build without publishing maps, names no policy and would be closed.
        endpoints.MapMethods("{**path:file}", [HttpMethods.Get, HttpMethods.Head], () => TypedResults.NotFound())
            .OpenToAnyone("that a file is not there is no secret")
            .WithOrder(int.MaxValue - 1);
        endpoints.MapPost("/signout", async Task<Results<RedirectHttpResult, BadRequest>> (HttpContext http, IAntiforgery antiforgery, ISignIn session) =>
        {
            if (!await antiforgery.IsRequestValidAsync(http)) return TypedResults.BadRequest();
            await session.SignOutAsync();
            return TypedResults.LocalRedirect("/");
        }).RequireAuthorization(PublicPolicy);
        endpoints.MapApiProxy();
    }

    private static void AddPolicies(IServiceCollection services) => services.AddAuthorizationBuilder()
        // Pages of the desk: signed in, with no step left.
        .SetDefaultPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(context => AccountClaims.StepLeft(context.User) is null).Build())
        .AddPolicy(PublicPolicy, policy => policy.RequireAssertion(_ => true))
        .AddPolicy(ApiProxy.Policy, policy => policy.RequireAssertion(_ => true))
        .AddPolicy(PortalPolicies.OwnAccount, policy => policy.RequireAuthenticatedUser())
        .AddPolicy(PortalPolicies.KeepAccounts, policy => policy.RequireRole(Roles.Administrator))
        .AddPolicy(PortalPolicies.KeepClients, policy => policy.RequireRole(Roles.Administrator));
}
