using System.Collections.Concurrent;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Platform.Hosting.Access;

/// <summary>Signs short-lived tokens, each bound to one service (DESIGN section 6).</summary>
public sealed class ServiceTokens(PlatformKeys keys, TimeProvider clock)
{
    private const int Remembered = 2_000;
    private static readonly TimeSpan s_lifetime = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_reserve = TimeSpan.FromSeconds(15);
    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly ConcurrentDictionary<string, (string Token, DateTimeOffset Until)> _issued = new(StringComparer.Ordinal);

    /// <summary>A token with which <paramref name="caller"/> may call <paramref name="service"/> for a minute.</summary>
    public string For(Caller caller, string service)
    {
        ArgumentNullException.ThrowIfNull(caller);
        var now = clock.GetUtcNow();
        var key = $"{service}|{caller.Id}|{caller.Kind}|{caller.Street}|{caller.Office}|{string.Join(',', caller.Roles)}";
        if (_issued.TryGetValue(key, out var known) && known.Until > now) return known.Token;
        if (_issued.Count > Remembered) _issued.Clear();
        var token = Sign(caller, service, now);
        _issued[key] = (token, now + s_lifetime - s_reserve);
        return token;
    }

    /// <summary>A token with which this process calls a service for itself.</summary>
    public string ForSelf(string service) => For(new Caller(Guid.Empty, CallerKind.Service, "*", keys.Issuer, []), service);

    private string Sign(Caller caller, string service, DateTimeOffset now) =>
        _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = keys.Issuer,
            Audience = service,
            IssuedAt = now.UtcDateTime,
            NotBefore = now.UtcDateTime,
            Expires = (now + s_lifetime).UtcDateTime,
            SigningCredentials = keys.Signing,
            Claims = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                [Caller.SubjectClaim] = caller.Id.ToString(),
                [Caller.KindClaim] = caller.Kind.ToString(),
                [Caller.StreetClaim] = caller.Street,
                [Caller.OfficeClaim] = caller.Office,
                [Caller.RoleClaim] = caller.Roles.ToArray(),
            },
        });
}
