using System.Text.RegularExpressions;

namespace Platform.Documents;

/// <summary>What the standard fixes about the elements themselves and a layout cannot repair.</summary>
internal static partial class DocumentChecks
{
    public static bool IsNumber(string text) => NumberForm().IsMatch(text);

    public static void Check(OfficialDocument document)
    {
        if (document.DocumentNumber is { } number && !IsNumber(number))
            throw new ArgumentException($"'{number}' is not a document number of the form 代字〔年份〕序号号 (GB/T 9704-2012, 7.2.5).", nameof(document));
        if (document.CopyNumber is < 1 or > 999_999)
            throw new ArgumentException($"{document.CopyNumber} is not a copy number of one to six digits (GB/T 9704-2012, 7.2.1).", nameof(document));
    }

    [GeneratedRegex("^[^第〔〕]+〔[0-9]{4}〕[1-9][0-9]*号$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberForm();
}
