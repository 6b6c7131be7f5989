using System.Security.Cryptography;
using Gateway.Persistence;
using Microsoft.AspNetCore.Identity;
using Platform.Journal;
using Platform.Law.Results;

namespace Gateway.Clients;

/// <summary>Registers an outside system and the scopes it may ask for.</summary>
internal sealed record RegisterApiClient(string ClientId, string Title, IReadOnlyList<string> Scopes);

internal sealed class RegisterApiClientHandler(GatewayDbContext db, IPasswordHasher<ApiClient> hasher)
{
    /// <summary>Returns the secret, which is shown once and kept only as a hash.</summary>
    public async Task<Result<string>> HandleAsync(RegisterApiClient command, Act act, CancellationToken cancellation)
    {
        var secret = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).Replace('+', '-').Replace('/', '_').TrimEnd('=');
        var client = ApiClient.Register(command, act);
        db.ApiClients.Add(client);
        db.ApiClientSecrets.Add(new ApiClientSecret { ApiClientId = client.Id, SecretHash = hasher.HashPassword(client, secret) });
        await db.SaveChangesAsync(cancellation);
        return secret;
    }
}
