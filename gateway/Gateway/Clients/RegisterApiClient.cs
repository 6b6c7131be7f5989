using System.Text.RegularExpressions;
using Gateway.Accounts;
using Gateway.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;
using Portal.Calls;

namespace Gateway.Clients;

/// <summary>Registers an outside system and the scopes it may ask for.</summary>
internal sealed record RegisterApiClient(string ClientId, string Title, IReadOnlyList<string> Scopes)
{
    public bool IsSynthetic { get; init; }
}

internal sealed partial class RegisterApiClientHandler(GatewayDbContext db, IPasswordHasher<ApiClient> hasher)
{
    private const int LongestTitle = 60;

    /// <summary>Returns the secret, which is shown once and kept only as a hash.</summary>
    public async Task<Result<RegisteredClient>> HandleAsync(RegisterApiClient command, Act act, CancellationToken cancellation)
    {
        if (Faults(command) is { Count: > 0 } faults) return Refusal.Invalid("gateway.client_incomplete", "客户端信息不完整。", faults);
        if (await db.ApiClients.AnyAsync(known => known.Street == act.Street && known.ClientId == command.ClientId, cancellation)) return ApiClientErrors.IdTaken;
        var secret = ClientSecret.New();
        var client = ApiClient.Register(command, act);
        db.ApiClients.Add(client);
        db.ApiClientSecrets.Add(new ApiClientSecret { ApiClientId = client.Id, SecretHash = hasher.HashPassword(client, secret) });
        var saved = await db.SaveOrGiveWayAsync(cancellation);
        return saved.IsRefused ? ApiClientErrors.IdTaken : new RegisteredClient(client.Id, secret);
    }

    private static List<FieldFault> Faults(RegisterApiClient command)
    {
        List<FieldFault> faults = [];
        if (!ClientIdForm().IsMatch(command.ClientId)) faults.Add(new("clientId", "format", "客户端编号为三至四十位小写字母、数字、横线，以字母开头。"));
        if (command.Title.Length is 0 or > LongestTitle) faults.Add(new("title", "required", "请填写系统名称，最多六十个字。"));
        if (command.Scopes.Count == 0 || command.Scopes.Except(ApiScopes.All, StringComparer.Ordinal).Any()) faults.Add(new("scopes", "required", "请至少选择一项授权范围。"));
        return faults;
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{2,39}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ClientIdForm();
}
