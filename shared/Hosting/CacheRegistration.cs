using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Limits;
using StackExchange.Redis;

namespace Platform.Hosting;

/// <summary>The cache seam: in memory, or Redis behind it. Only what may be lost is ever put there.</summary>
public static class CacheRegistration
{
    /// <summary>
    /// Registers HybridCache and <see cref="IWindowCounter"/> and, where <c>Cache:Redis</c> gives an address, Redis behind both. With Redis
    /// away a process is degraded and works on.
    /// </summary>
    public static IServiceCollection AddPlatformCache(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddHybridCache(options => options.DefaultEntryOptions = new HybridCacheEntryOptions
        {
            // Nothing invalidates the first level of another process, so it forgets soon.
            LocalCacheExpiration = TimeSpan.FromSeconds(10),
            Expiration = TimeSpan.FromMinutes(5),
        });
        if (configuration["Cache:Redis"] is not { Length: > 0 } address)
        {
            services.AddSingleton<IWindowCounter, MemoryWindowCounter>();
            return services;
        }

        var options = ConfigurationOptions.Parse(address);
        options.AbortOnConnectFail = false;
        services.AddSingleton(_ => new RedisConnection(options));
        services.AddSingleton<IWindowCounter, RedisWindowCounter>();
        services.AddStackExchangeRedisCache(cache => cache.ConfigurationOptions = options);
        services.AddHealthChecks().AddCheck<RedisConnection>("cache");
        return services;
    }
}
