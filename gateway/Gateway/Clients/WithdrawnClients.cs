using Gateway.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Hybrid;

namespace Gateway.Clients;

/// <summary>The clients whose tokens are refused though they have not run out; known to every process within seconds.</summary>
internal sealed class WithdrawnClients(GatewayDbContext db, HybridCache cache)
{
    // Kept in this process only: a cache that is away must not hold up calls.
    private static readonly HybridCacheEntryOptions s_soon = new()
    {
        Expiration = TimeSpan.FromSeconds(5),
        LocalCacheExpiration = TimeSpan.FromSeconds(5),
        Flags = HybridCacheEntryFlags.DisableDistributedCache,
    };

    public async ValueTask<bool> IncludeAsync(string? id, CancellationToken cancellation)
    {
        var withdrawn = await cache.GetOrCreateAsync(
            "gateway/withdrawn-clients",
            async token => await db.ApiClients.AsNoTracking().Where(client => client.IsDisabled).Select(client => client.Id.ToString()).ToListAsync(token),
            s_soon, cancellationToken: cancellation);
        return id is null || withdrawn.Contains(id, StringComparer.OrdinalIgnoreCase);
    }
}
