using System.Security.Cryptography;

namespace Gateway.Accounts;

/// <summary>Passwords that are handed out and must be changed at the first sign-in.</summary>
internal static class OneTimePassword
{
    /// <summary>Letters and digits that cannot be mistaken for one another.</summary>
    public const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    private const int Length = 16;

    public static string New() => RandomNumberGenerator.GetString(Letters, Length);

    /// <summary>A new stamp, which ends every session that knows the old one.</summary>
    public static string NewStamp() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
