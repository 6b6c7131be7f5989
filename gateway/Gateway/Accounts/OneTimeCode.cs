using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Gateway.Accounts;

/// <summary>Time-based one-time codes as RFC 6238 defines them and every authenticator app shows them: SHA-1, 30 seconds, six digits.</summary>
internal static class OneTimeCode
{
    public const int Digits = 6;
    public const int StepSeconds = 30;
    private const int KeyLength = 20;
    private const int Modulus = 1_000_000;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A new key of 160 bits, the length RFC 4226 section 4 recommends, in Base32.</summary>
    public static string NewKey() => ToBase32(RandomNumberGenerator.GetBytes(KeyLength));

    public static long StepOf(DateTimeOffset now) => now.ToUnixTimeSeconds() / StepSeconds;

    /// <summary>The code that an app shows in a time step.</summary>
    public static string At(string key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // The algorithm that RFC 6238 names and authenticator apps implement; HMAC-SHA-1 is not broken.
        HMACSHA1.HashData(FromBase32(key), counter, hash);
#pragma warning restore CA5350
        var offset = hash[^1] & 0xf;
        var number = (BinaryPrimitives.ReadUInt32BigEndian(hash[offset..]) & 0x7fff_ffff) % Modulus;
        return number.ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The time step a code belongs to: now, or one before or after, for clocks that differ; null for a wrong code.</summary>
    public static long? StepOf(string key, string code, DateTimeOffset now)
    {
        if (code.Length != Digits || !code.All(char.IsAsciiDigit)) return null;
        var current = StepOf(now);
        for (var step = current - 1; step <= current + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(At(key, step)), System.Text.Encoding.ASCII.GetBytes(code))) return step;
        }

        return null;
    }

    private static string ToBase32(ReadOnlySpan<byte> bytes)
    {
        var text = new System.Text.StringBuilder();
        var (buffer, bits) = (0, 0);
        foreach (var one in bytes)
        {
            buffer = ((buffer << 8) | one) & 0xffff;
            for (bits += 8; bits >= 5; bits -= 5) text.Append(Letters[(buffer >> (bits - 5)) & 31]);
        }

        if (bits > 0) text.Append(Letters[(buffer << (5 - bits)) & 31]);
        return text.ToString();
    }

    private static byte[] FromBase32(string text)
    {
        List<byte> bytes = [];
        var (buffer, bits) = (0, 0);
        foreach (var letter in text)
        {
            buffer = ((buffer << 5) | Letters.IndexOf(letter, StringComparison.Ordinal)) & 0xfff;
            bits += 5;
            if (bits < 8) continue;
            bits -= 8;
            bytes.Add((byte)(buffer >> bits));
        }

        return [.. bytes];
    }
}
