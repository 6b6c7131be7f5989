using System.Text;
using System.Xml;

namespace Platform.Documents;

/// <summary>Numbers, dates and widths as Chinese official documents write them.</summary>
internal static class ChineseText
{
    private const string Digits = "零一二三四五六七八九";

    public static string HeadingNumber(int level, int number) => level switch
    {
        1 => $"{Numeral(number)}、",
        2 => $"（{Numeral(number)}）",
        3 => $"{number}.",
        _ => $"（{number}）",
    };

    /// <summary>1 to 99 in Chinese numerals: 九, 十, 十一, 二十, 二十一.</summary>
    public static string Numeral(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 99);
        var (tens, ones) = Math.DivRem(number, 10);
        var head = tens switch { 0 => string.Empty, 1 => "十", _ => $"{Digits[tens]}十" };
        return ones == 0 ? head : head + Digits[ones];
    }

    public static string Date(DateOnly date) => $"{date.Year}年{date.Month}月{date.Day}日";

    /// <summary>Width in hundredths of a full-width character; Latin letters and digits take half of one.</summary>
    public static int WidthInHundredths(string text) => text.EnumerateRunes().Sum(rune => rune.Value < 0x2E80 && rune.Value is not (0x2014 or 0x2026) ? 50 : 100);

    /// <summary>The text without characters that XML cannot carry: a pasted control character must not make a document unwritable.</summary>
    public static string Printable(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))
                printable.Append(rune);
        }

        return printable.ToString();
    }
}
