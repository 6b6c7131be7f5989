using System.Security.Cryptography;

namespace Gateway.Clients;

internal static class ClientSecret
{
    private const int Bytes = 32;

    /// <summary>256 random bits in the alphabet of URLs.</summary>
    public static string New() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes)).Replace('+', '-').Replace('/', '_').TrimEnd('=');
}
