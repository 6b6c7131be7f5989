using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Platform.Hosting.Access;
using Platform.Testing;

namespace Rights.Tests;

/// <summary>Makes tokens, good and bad, as a service and its forgers would.</summary>
internal sealed class Tokens(PlatformKeys keys, SigningCredentials neighbour) : IDisposable
{
    /// <summary>A trusted process that is not a gateway.</summary>
    public const string Neighbour = "neighbour";

    private static readonly DateTime s_now = TimeProvider.System.GetUtcNow().UtcDateTime;
    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly ECDsa _stranger = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>A good token of the gateway.</summary>
    public string Good(Who caller, string audience) => Sign(caller, audience, keys.Signing, keys.Issuer);

    /// <summary>A good token of a trusted process, whatever it claims to speak for.</summary>
    public string OfNeighbour(Who caller, string audience) => Sign(caller, audience, neighbour, Neighbour);

    public string Expired(Who caller, string audience) => Sign(caller, audience, keys.Signing, keys.Issuer, minutes: -2);

    /// <summary>Signed by a key that nobody trusts, under a trusted name.</summary>
    public string OfStranger(Who caller, string audience) => Sign(caller, audience, Stranger(keys.Issuer), keys.Issuer);

    /// <summary>Under a name that nobody trusts.</summary>
    public string OfUnknownIssuer(Who caller, string audience) => Sign(caller, audience, Stranger("stranger"), "stranger");

    public string Unsigned(Who caller, string audience)
    {
        var parts = Good(caller, audience).Split('.');
        return $"{Base64UrlEncoder.Encode("{\"alg\":\"none\",\"typ\":\"JWT\"}")}.{parts[1]}.";
    }

    /// <summary>An outside system's token with some of its claims replaced, signed by the gateway's own key or by a stranger's.</summary>
    public string Outside(string good, bool isStranger, int minutes, string? audience)
    {
        var read = new JsonWebToken(good);
        var claims = read.Claims.Where(claim => claim.Type is not ("exp" or "iat" or "nbf" or "iss" or "aud"))
            .GroupBy(claim => claim.Type).ToDictionary(group => group.Key, group => (object)group.First().Value, StringComparer.Ordinal);
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            TokenType = read.Typ,
            Issuer = read.Issuer,
            Audience = audience ?? read.Audiences.FirstOrDefault(),
            IssuedAt = s_now.AddHours(-1),
            Expires = s_now.AddMinutes(minutes),
            Claims = claims,
            SigningCredentials = isStranger ? Stranger(read.Kid) : keys.Signing,
        });
    }

    public void Dispose() => _stranger.Dispose();

    private SigningCredentials Stranger(string kid) => new(new ECDsaSecurityKey(_stranger) { KeyId = kid }, SecurityAlgorithms.EcdsaSha256);

    private string Sign(Who caller, string audience, SigningCredentials credentials, string issuer, int minutes = 20) =>
        _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            IssuedAt = s_now.AddHours(-1),
            Expires = s_now.AddMinutes(minutes),
            SigningCredentials = credentials,
            Claims = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["sub"] = caller.Kind is Kind.Public or Kind.Service ? Guid.Empty.ToString() : "018c0000-0000-7000-8000-000000000001",
                ["kind"] = caller.Kind.ToString(),
                ["street"] = ServiceApp.Street,
                ["office"] = "office",
                ["roles"] = caller.Roles.ToArray(),
            },
        });
}
