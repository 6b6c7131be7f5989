using System.Security.Cryptography;
using System.Text;

namespace Enforcement.WorkOrders;

/// <summary>
/// The code by which whoever reported a matter follows it: four groups of four characters that nobody mistakes for one another, 80 bits. It
/// follows from the request's own key, so that a repeated request is answered with the same code though only its hash is kept.
/// </summary>
internal static class ReceiptCode
{
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int Length = 16;
    private const int GroupLength = 4;
    private const int BitsOfLetter = 5;

    public static string Of(string requestId)
    {
        var source = SHA256.HashData(Encoding.UTF8.GetBytes($"civic-report\n{requestId}"));
        var code = new StringBuilder(Length + (Length / GroupLength));
        for (var index = 0; index < Length; index++)
        {
            if (index > 0 && index % GroupLength == 0) code.Append('-');
            code.Append(Alphabet[source[index] & ((1 << BitsOfLetter) - 1)]);
        }

        return code.ToString();
    }

    /// <summary>The code as it was given, however it was written down; null when it is none.</summary>
    public static string? Read(string written)
    {
        var code = new string([.. written.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);
        return code.Length == Length ? string.Join('-', code.Chunk(GroupLength).Select(group => new string(group))) : null;
    }

    /// <summary>What is kept of a code, however it was written down; null when it is none.</summary>
    public static string? Hash(string written)
    {
        var code = new string([.. written.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);
        return code.Length == Length ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code))) : null;
    }
}
