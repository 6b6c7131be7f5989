using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.Tokens;

namespace Platform.Hosting.Access;

/// <summary>
/// This process's signing key and the public keys it trusts: section <c>Identity</c> of the configuration. Tokens for people and outside
/// systems are believed only from issuers named in <c>Identity:Gateways</c>; every other trusted issuer speaks for itself alone.
/// </summary>
public sealed class PlatformKeys
{
    private readonly Dictionary<string, ECDsaSecurityKey> _trusted = new(StringComparer.Ordinal);
    private readonly HashSet<string> _gateways;

    /// <summary>Reads <c>Identity:Issuer</c>, <c>Identity:PrivateKeyFile</c>, <c>Identity:Trusted:&lt;issuer&gt;</c> (public key files) and <c>Identity:Gateways</c>.</summary>
    public PlatformKeys(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var identity = configuration.GetSection("Identity");
        Issuer = identity["Issuer"] ?? throw new InvalidOperationException("Identity:Issuer is not configured.");
        var file = identity["PrivateKeyFile"] ?? throw new InvalidOperationException("Identity:PrivateKeyFile is not configured.");
        Signing = new SigningCredentials(Read(file, Issuer), SecurityAlgorithms.EcdsaSha256);
        foreach (var trusted in identity.GetSection("Trusted").GetChildren()) _trusted[trusted.Key] = Read(trusted.Value!, trusted.Key);
        _gateways = identity.GetSection("Gateways").Get<string[]>()?.ToHashSet(StringComparer.Ordinal) ?? ["gateway"];
    }

    /// <summary>This process's name in tokens.</summary>
    public string Issuer { get; }

    /// <summary>The key this process signs with.</summary>
    public SigningCredentials Signing { get; }

    /// <summary>The trusted key of an issuer, or null.</summary>
    public SecurityKey? Find(string issuer) => _trusted.GetValueOrDefault(issuer);

    /// <summary>Whether the issuer may speak for people and outside systems.</summary>
    public bool IsGateway(string issuer) => _gateways.Contains(issuer);

    /// <summary>Makes a key pair where there is none: <c>&lt;name&gt;.key</c> (mode 0600) and <c>&lt;name&gt;.pub</c> in a folder.</summary>
    public static (string PrivateFile, string PublicFile) EnsurePair(string folder, string name)
    {
        Directory.CreateDirectory(folder);
        var privateFile = Path.Combine(folder, $"{name}.key");
        var publicFile = Path.Combine(folder, $"{name}.pub");
        if (File.Exists(privateFile) && File.Exists(publicFile)) return (privateFile, publicFile);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        File.WriteAllText(privateFile, key.ExportPkcs8PrivateKeyPem());
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(privateFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.WriteAllText(publicFile, key.ExportSubjectPublicKeyInfoPem());
        return (privateFile, publicFile);
    }

    private static ECDsaSecurityKey Read(string file, string issuer)
    {
        var key = ECDsa.Create();
        key.ImportFromPem(File.ReadAllText(file));
        return new ECDsaSecurityKey(key) { KeyId = issuer };
    }
}
