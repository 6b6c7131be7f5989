using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Edge;

/// <summary>
/// Proxies in front of the gateway, such as the one that ends TLS: only the addresses of <c>Edge:TrustedProxies</c> (single ones or
/// networks) are believed when they say whom they speak for and over which scheme.
/// </summary>
internal static class TrustedProxies
{
    public static void AddTrustedProxies(this IServiceCollection services, IConfiguration configuration) => services.Configure<ForwardedHeadersOptions>(options =>
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var one in configuration.GetSection("Edge:TrustedProxies").Get<string[]>() ?? [])
        {
            if (one.Contains('/', StringComparison.Ordinal)) options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(one));
            else options.KnownProxies.Add(IPAddress.Parse(one));
        }

        // Nobody is trusted when nobody is named; without this an empty list would mean everybody.
        if (options.KnownProxies.Count + options.KnownIPNetworks.Count == 0) options.ForwardedHeaders = ForwardedHeaders.None;
    });
}
