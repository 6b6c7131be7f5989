using System.Globalization;

namespace Enforcement.WorkOrders;

/// <summary>
/// Coordinates as whole millionths of a degree, read from and written to decimal text digit by digit: no binary fraction ever stands
/// between what was sent and what is kept.
/// </summary>
internal static class MicroDegrees
{
    private const int Digits = 6;
    private const long One = 1_000_000;
    private const int LongestText = 40;

    public static bool IsLongitude(long value) => value is >= -180 * One and <= 180 * One;

    public static bool IsLatitude(long value) => value is >= -90 * One and <= 90 * One;

    /// <summary>Reads a JSON number without an exponent; what lies beyond six decimals is rounded half away from zero. Null when it is none.</summary>
    public static long? Parse(string text)
    {
        if (text.Length is 0 or > LongestText) return null;
        var negative = text[0] == '-';
        var parts = text[(negative ? 1 : 0)..].Split('.');
        if (parts.Length > 2 || !Array.TrueForAll(parts, part => part.Length > 0 && part.All(char.IsAsciiDigit))) return null;
        if (!long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var whole) || whole > 1_000) return null;
        var fraction = parts.Length == 2 ? parts[1] : "";
        var kept = fraction.Length > Digits ? fraction[..Digits] : fraction.PadRight(Digits, '0');
        var value = (whole * One) + long.Parse(kept, NumberStyles.None, CultureInfo.InvariantCulture);
        if (fraction.Length > Digits && fraction[Digits] >= '5') value++;
        return negative ? -value : value;
    }

    /// <summary>The shortest decimal text of the value, such as <c>121.13</c>.</summary>
    public static string Text(long value)
    {
        var size = Math.Abs(value);
        var fraction = (size % One).ToString("D6", CultureInfo.InvariantCulture).TrimEnd('0');
        var sign = value < 0 ? "-" : "";
        return fraction.Length == 0 ? $"{sign}{size / One}" : $"{sign}{size / One}.{fraction}";
    }
}
