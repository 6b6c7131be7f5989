using System.Security.Cryptography;
using System.Text;

namespace Gateway.Accounts;

/// <summary>Codes for when the phone is lost: each is good once, and only its hash is kept.</summary>
internal static class RecoveryCodes
{
    private const int Count = 10;
    private const int Half = 5;
    private const char Between = '-';

    /// <summary>Gives the account new codes in place of those it had, and returns them to be shown once.</summary>
    public static IReadOnlyList<string> Renew(AccountSecret secret)
    {
        var codes = Enumerable.Range(0, Count).Select(_ => $"{Part()}{Between}{Part()}").ToList();
        secret.RecoveryCodes = string.Join(' ', codes.Select(code => HashOf(secret.AccountId, code)));
        return codes;
    }

    /// <summary>Takes a code out of those that are left; false when it is none of them.</summary>
    public static bool Spend(AccountSecret secret, string code)
    {
        var hash = HashOf(secret.AccountId, code.Trim().ToLowerInvariant());
        var left = Left(secret);
        if (!left.Contains(hash, StringComparer.Ordinal)) return false;
        secret.RecoveryCodes = string.Join(' ', left.Where(kept => kept != hash));
        return true;
    }

    public static int CountLeft(AccountSecret secret) => Left(secret).Length;

    private static string[] Left(AccountSecret secret) => secret.RecoveryCodes.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Part() => RandomNumberGenerator.GetString(OneTimePassword.Letters, Half);

    // Fifty random bits need no slow hash; the account's id keeps equal codes of two accounts apart.
    private static string HashOf(Guid account, string code) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"{account:N}{Between}{code}")));
}
