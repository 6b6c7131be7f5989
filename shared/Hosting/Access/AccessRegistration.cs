using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;
using Platform.Hosting.Modules;

namespace Platform.Hosting.Access;

/// <summary>Authentication and policies of internal endpoints: only signed tokens are believed, never a header.</summary>
public static class AccessRegistration
{
    /// <summary>The authentication scheme of internal endpoints.</summary>
    public const string Scheme = "platform";

    private static readonly TimeSpan s_skew = TimeSpan.FromSeconds(5);

    /// <summary>Registers the scheme and one policy per rule of the modules.</summary>
    public static IServiceCollection AddPlatformAccess(this IServiceCollection services, IReadOnlyList<ServiceModule> modules)
    {
        services.AddSingleton<PlatformKeys>();
        services.AddSingleton<ServiceTokens>();
        services.AddHttpContextAccessor();
        services.AddAuthentication(Scheme).AddJwtBearer(Scheme, options => options.MapInboundClaims = false);
        services.AddOptions<JwtBearerOptions>(Scheme).Configure<PlatformKeys, TimeProvider>(
            (options, keys, clock) => options.TokenValidationParameters = Validation(keys, clock, [.. modules.Select(module => module.Name)]));
        services.AddSingleton<IAuthorizationHandler, AccessHandler>();
        services.AddAuthorizationBuilder();
        services.AddOptions<AuthorizationOptions>().Configure(options =>
        {
            foreach (var rule in modules.SelectMany(module => module.Access)
                .Concat([JournalAccess.EventReaders, JournalAccess.CheckpointReaders, JournalAccess.Operators])) Add(options, rule.Policy, _ => rule);
            var histories = modules.ToDictionary(module => module.Name, module => module.History, StringComparer.Ordinal);
            Add(options, JournalAccess.History, service => histories[service]);
            options.FallbackPolicy = Closed;
        });
        return services;
    }

    /// <summary>
    /// What names no policy is closed to everyone. An address without an endpoint stays unknown, and what routing itself answers (405, 415)
    /// stays so. It names no scheme: open pages are authenticated by it too, and must keep their session.
    /// </summary>
    private static AuthorizationPolicy Closed { get; } = new AuthorizationPolicyBuilder()
        .RequireAssertion(context => context.Resource is HttpContext http && http.GetEndpoint() is not RouteEndpoint)
        .Build();

    private static void Add(AuthorizationOptions options, string name, Func<string, AccessRule> ruleOf) => options.AddPolicy(name, policy => policy
        .AddAuthenticationSchemes(Scheme)
        .RequireAuthenticatedUser()
        .AddRequirements(new AccessRequirement(ruleOf)));

    private static TokenValidationParameters Validation(PlatformKeys keys, TimeProvider clock, string[] audiences) => new()
    {
        ValidAudiences = audiences,
        ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        RoleClaimType = Caller.RoleClaim,
        NameClaimType = Caller.SubjectClaim,
        IssuerValidator = (issuer, _, _) =>
            keys.Find(issuer) is null ? throw new SecurityTokenInvalidIssuerException("The issuer is not trusted.") : issuer,
        IssuerSigningKeyResolver = (_, token, _, _) => keys.Find(token.Issuer) is { } key ? [key] : [],
        LifetimeValidator = (from, until, _, _) =>
            until is { } end && end > (clock.GetUtcNow() - s_skew).UtcDateTime && (from is null || from < (clock.GetUtcNow() + s_skew).UtcDateTime),
    };
}

/// <summary>The rule of the service that is called.</summary>
internal sealed record AccessRequirement(Func<string, AccessRule> RuleOf) : IAuthorizationRequirement;

/// <summary>Grants what the rule allows, and only to a token bound to the endpoint's own service.</summary>
internal sealed class AccessHandler(IHttpContextAccessor http, PlatformKeys keys) : AuthorizationHandler<AccessRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, AccessRequirement requirement)
    {
        var service = http.HttpContext?.GetEndpoint()?.Metadata.GetMetadata<ServiceOfEndpoint>();
        if (service is not null
            && context.User.HasClaim(Caller.AudienceClaim, service.Name)
            && Caller.From(context.User) is { } caller
            && SpeaksFor(context, caller)
            && Allows(requirement.RuleOf(service.Name), caller))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }

    private bool SpeaksFor(AuthorizationHandlerContext context, Caller caller) =>
        caller.Kind == CallerKind.Service || (context.User.FindFirst("iss") is { } issuer && keys.IsGateway(issuer.Value));

    private static bool Allows(AccessRule rule, Caller caller) => caller.Kind switch
    {
        CallerKind.Service => rule.Services,
        CallerKind.Public => rule.Public,
        CallerKind.Staff when rule.Staff => true,
        // What anyone may read without a token is not closed to who has one.
        CallerKind.Staff or CallerKind.Client when rule.Public => true,
        _ => rule.Roles.Any(caller.Roles.Contains),
    };
}
