using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;

namespace Platform.Hosting.Calls;

/// <summary>Hashes requests with a key of the installation, so that a small personal value cannot be found by trying all of them.</summary>
public sealed class RequestHashes
{
    private readonly byte[] _key;

    /// <summary>Derives the key from the process's private key file.</summary>
    public RequestHashes(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var file = configuration["Identity:RequestKeyFile"] ?? throw new InvalidOperationException("Identity:RequestKeyFile is not configured.");
        _key = SHA256.HashData(File.ReadAllBytes(file));
    }

    /// <summary>The keyed hash of a request's bytes, 32 bytes.</summary>
    public byte[] Of(ReadOnlySpan<byte> request) => HMACSHA256.HashData(_key, request);
}
