using Gateway.Accounts;
using Gateway.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Clients;

/// <summary>Checks an outside system's id and secret.</summary>
internal sealed class ApiClientCheck(GatewayDbContext db, SampleWall samples, IPasswordHasher<ApiClient> hasher)
{
    /// <summary>The client, or null when id or secret is wrong.</summary>
    public async Task<ApiClient?> FindAsync(string clientId, string secret, CancellationToken cancellation)
    {
        var client = await db.ApiClients.AsNoTracking().SingleOrDefaultAsync(known => known.ClientId == clientId && !known.IsDisabled, cancellation);
        if (client is null || !samples.Admits(client.IsSynthetic)) return null;
        var stored = await db.ApiClientSecrets.AsNoTracking().SingleAsync(row => row.ApiClientId == client.Id, cancellation);
        return hasher.VerifyHashedPassword(client, stored.SecretHash, secret) == PasswordVerificationResult.Failed ? null : client;
    }
}
