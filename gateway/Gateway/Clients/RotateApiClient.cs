using Gateway.Accounts;
using Gateway.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Gateway.Clients;

/// <summary>Replaces the secret of an outside system; the old one is refused from then on.</summary>
internal sealed record RotateApiClient(Guid Id);

internal sealed class RotateApiClientHandler(GatewayDbContext db, IPasswordHasher<ApiClient> hasher)
{
    /// <summary>Returns the secret, which is shown once and kept only as a hash.</summary>
    public async Task<Result<string>> HandleAsync(RotateApiClient command, Act act, CancellationToken cancellation)
    {
        if (await db.ApiClients.SingleOrDefaultAsync(known => known.Street == act.Street && known.Id == command.Id, cancellation) is not { } client)
            return ApiClientErrors.NotFound;
        var rotated = client.Rotate(act);
        if (rotated.IsRefused) return rotated.Refusal;
        var secret = ClientSecret.New();
        (await db.ApiClientSecrets.SingleAsync(row => row.ApiClientId == client.Id, cancellation)).SecretHash = hasher.HashPassword(client, secret);
        var saved = await db.SaveOrGiveWayAsync(cancellation);
        return saved.IsRefused ? saved.Refusal : secret;
    }
}
