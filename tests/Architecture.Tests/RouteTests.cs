using Microsoft.AspNetCore.Authorization;
using Platform.Hosting.Access;
using Platform.Hosting.Modules;

namespace Architecture.Tests;

/// <summary>Every route, page and form names a policy that exists, or says why it is open to anyone.</summary>
public sealed class RouteTests
{
    // Of the framework: redirects to other sites, which the portal never makes, and missing files, which the gateway answers first. They stay closed.
    private static readonly string[] s_closed = ["/_framework/opaque-redirect", "{**path:file}"];

    [Fact]
    public async Task Every_endpoint_of_the_composed_platform_names_its_policy_or_why_it_is_open()
    {
        await using var app = ComposedPlatform.Build();
        var endpoints = ComposedPlatform.Endpoints(app).ToList();
        Assert.Contains(endpoints, endpoint => endpoint.Metadata.GetMetadata<ServiceOfEndpoint>()?.Name == "enforcement");
        Assert.Contains(endpoints, endpoint => endpoint is RouteEndpoint { RoutePattern.RawText: "/desk" });
        Assert.Contains(endpoints, endpoint => endpoint is RouteEndpoint { RoutePattern.RawText: "/api/reports/v1/{**rest}" });
        Assert.Empty((await UnguardedAsync(app.Services, endpoints)).Except(s_closed));
    }

    [Fact]
    public async Task A_route_without_a_policy_one_opened_without_a_reason_and_one_with_an_unknown_policy_are_found()
    {
        await using var app = ComposedPlatform.Build();
        app.MapGet("/planted/bare", () => "");
        app.MapGet("/planted/open", () => "").AllowAnonymous();
        app.MapGet("/planted/silent", () => "").OpenToAnyone(" ");
        app.MapGet("/planted/signed-in", () => "").RequireAuthorization();
        app.MapGet("/planted/unknown", () => "").RequireAuthorization("no.such.policy");
        app.MapGet("/planted/reasoned", () => "").OpenToAnyone("a test says so");
        app.MapGet("/planted/guarded", () => "").RequireAuthorization(JournalAccess.History);
        var planted = ComposedPlatform.Endpoints(app)
            .Where(endpoint => endpoint is RouteEndpoint { RoutePattern.RawText: { } path } && path.StartsWith("/planted/", StringComparison.Ordinal));
        Assert.Equal(
            ["/planted/bare", "/planted/open", "/planted/signed-in", "/planted/silent", "/planted/unknown"],
            (await UnguardedAsync(app.Services, planted)).Order(StringComparer.Ordinal));
    }

    private static async Task<List<string>> UnguardedAsync(IServiceProvider services, IEnumerable<Endpoint> endpoints)
    {
        var policies = services.GetRequiredService<IAuthorizationPolicyProvider>();
        List<string> unguarded = [];
        foreach (var endpoint in endpoints)
        {
            if (!await IsGuardedAsync(policies, endpoint)) unguarded.Add((endpoint as RouteEndpoint)?.RoutePattern.RawText ?? endpoint.DisplayName ?? "");
        }

        return unguarded;
    }

    private static async Task<bool> IsGuardedAsync(IAuthorizationPolicyProvider policies, Endpoint endpoint)
    {
        var open = endpoint.Metadata.GetOrderedMetadata<IAllowAnonymous>();
        if (open.Count > 0) return open.All(one => one is OpenToAnyoneAttribute { Reason: var reason } && !string.IsNullOrWhiteSpace(reason));
        var named = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>();
        foreach (var data in named)
        {
            if (data.Policy is null || await policies.GetPolicyAsync(data.Policy) is null) return false;
        }

        return named.Count > 0;
    }
}
