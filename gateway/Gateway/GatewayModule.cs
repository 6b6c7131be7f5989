using System.Reflection;
using Gateway.Accounts;
using Gateway.Clients;
using Gateway.Edge;
using Gateway.Persistence;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Organization.Contracts;
using Organization.Contracts.Events.V1;
using Platform.Hosting.Access;
using Platform.Hosting.Modules;
using Platform.Messaging;
using Platform.Persistence;
using Portal;
using Portal.Calls;
using Portal.Errors;
using Portal.Pages.Desk;

namespace Gateway;

/// <summary>The gateway: accounts, sessions and tokens, the API's edge, and the portal.</summary>
public sealed class GatewayModule : ServiceModule
{
    /// <summary>The policy of pages and routes for everyone.</summary>
    public const string PublicPolicy = "gateway.public";

    private static readonly TimeSpan s_session = TimeSpan.FromHours(8);

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
        services.AddDataProtection().SetApplicationName("platform");
        services.AddOptions<KeyManagementOptions>().Configure<ProtectionKeyStore>((options, store) => options.XmlRepository = store);
        AddAccounts(services);
        services.AddTokenEndpoint(configuration);
        services.AddApiProxy();
        services.AddRequestLimits(configuration);
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
        app.UseSecurityHeaders();
        app.UsePortalErrors();
    }

    /// <inheritdoc />
    public override void UsePublicLate(IApplicationBuilder app)
    {
        app.UseRateLimiter();
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
        endpoints.MapPost("/signout", async (ISignIn session) =>
        {
            await session.SignOutAsync();
            return TypedResults.LocalRedirect("/");
        }).RequireAuthorization(PublicPolicy);
        endpoints.MapApiProxy();
    }

    private static void AddAccounts(IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
            {
                options.Password.RequiredLength = 12;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
            })
            .AddUserStore<AccountStore>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddDefaultTokenProviders();
        services.AddScoped<IPasswordHasher<ApiClient>, PasswordHasher<ApiClient>>();
        services.AddAuthentication(options => options.DefaultScheme = IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies =>
            cookies.ApplicationCookie!.Configure(cookie =>
            {
                cookie.Cookie.Name = "portal-session";
                cookie.Cookie.SameSite = SameSiteMode.Lax;
                cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                cookie.ExpireTimeSpan = s_session;
                cookie.LoginPath = "/signin";
                cookie.ReturnUrlParameter = "returnUrl";
                cookie.Events.OnRedirectToAccessDenied = context =>
                {
                    context.Response.StatusCode = StatusCodes.Status403Forbidden;
                    return Task.CompletedTask;
                };
            }));
        services.AddAuthorizationBuilder()
            .AddPolicy(PublicPolicy, policy => policy.RequireAssertion(_ => true))
            .AddPolicy(ApiProxy.Policy, policy => policy.RequireAssertion(_ => true));
        services.AddScoped<ISignIn, SignIn>();
        services.AddScoped<IPeople, People>();
        services.AddSingleton<FirstStart>();
        services.AddScoped<OpenAccountHandler>();
        services.AddScoped<RegisterApiClientHandler>();
    }
}
