using System.Text.RegularExpressions;
using Platform.Law.Results;
using Reports.Claims;

namespace Reports.Text;

/// <summary>What an edited wording may hold: words of its own and claims, but no figure and no frequency that no claim proves.</summary>
internal static partial class WordingCheck
{
    private const int Longest = 4_000;

    /// <summary>The mistakes of a wording; none when it may stand.</summary>
    public static IReadOnlyList<FieldFault> Faults(string wording)
    {
        List<FieldFault> faults = [];
        if (wording.Length > Longest) faults.Add(new("wording", "text_too_long", $"段落不能超过{Longest}字，现为{wording.Length}字。"));
        foreach (var id in ParagraphText.ClaimsIn(wording).Distinct().Where(id => ClaimCatalogue.Find(id) is null))
            faults.Add(new("wording", "claim_unknown", $"没有编号为{id}的论断。"));
        var own = Mark().Replace(wording, "");
        if (own.AsSpan().IndexOfAny('{', '}') >= 0) faults.Add(new("wording", "mark_broken", "论断标记的花括号不成对，请写成{论断号}。"));
        if (own.Any(char.IsDigit)) faults.Add(new("wording", "number_typed_in", "正文不能直接写入数字，请用论断标记，数字由记录得出。"));
        if (Frequency().IsMatch(own)) faults.Add(new("wording", "frequency_typed_in", "正文不能直接写入“每季度”“每月”“每周”等频次，请用频次论断标记。"));
        return faults;
    }

    [GeneratedRegex(@"\{[A-Za-z0-9-]+\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();

    [GeneratedRegex("每(个)?(季度|季|月|周|旬|日|天|半年|半月)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Frequency();
}
