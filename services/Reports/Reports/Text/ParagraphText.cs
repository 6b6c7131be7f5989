using System.Text.RegularExpressions;

namespace Reports.Text;

/// <summary>A stretch of a rendered paragraph; with a claim it opens that claim.</summary>
internal sealed record TextSegment(string Text, string ClaimId);

/// <summary>How a claim reads in a sentence; null words leave the clause or the sentence out.</summary>
internal delegate string? ClaimWords(string claimId);

/// <summary>Turns a paragraph's wording into text.</summary>
internal static partial class ParagraphText
{
    private const char SentenceEnd = '。';

    /// <summary>The ids of the claims that a wording names, in order.</summary>
    public static IReadOnlyList<string> ClaimsIn(string wording) =>
        [.. Marks().Matches(wording).Select(mark => mark.Groups["id"].Value).Where(id => id is not ("year" or "next"))];

    /// <summary>The text of a wording in a year. A clause or sentence with a claim that has nothing to say goes.</summary>
    public static IReadOnlyList<TextSegment> Render(string wording, int year, ClaimWords words)
    {
        List<TextSegment> segments = [];
        foreach (var sentence in Sentences(wording))
        {
            var kept = Clauses().Replace(sentence, clause => Says(clause.Value, words) ? clause.Value[1..^1] : "");
            if (!Says(kept, words)) continue;
            Append(segments, Join(kept), year, words);
        }

        return segments;
    }

    public static string Plain(IEnumerable<TextSegment> segments) => string.Concat(segments.Select(segment => segment.Text));

    private static bool Says(string wording, ClaimWords words) => ClaimsIn(wording).All(id => words(id) is not null);

    /// <summary>A list of clauses that each begin with a colon keeps the first colon and goes on with commas.</summary>
    private static string Join(string sentence)
    {
        var first = sentence.IndexOf('：', StringComparison.Ordinal);
        return first < 0 ? sentence : sentence[..(first + 1)] + sentence[(first + 1)..].Replace('：', '，');
    }

    private static void Append(List<TextSegment> segments, string sentence, int year, ClaimWords words)
    {
        var at = 0;
        foreach (Match mark in Marks().Matches(sentence))
        {
            if (mark.Index > at) segments.Add(new TextSegment(sentence[at..mark.Index], ""));
            at = mark.Index + mark.Length;
            segments.Add(mark.Groups["id"].Value switch
            {
                "year" => new TextSegment(year.ToString(), ""),
                "next" => new TextSegment((year + 1).ToString(), ""),
                var id => new TextSegment(words(id)!, id),
            });
        }

        if (at < sentence.Length) segments.Add(new TextSegment(sentence[at..], ""));
    }

    private static IEnumerable<string> Sentences(string wording)
    {
        var from = 0;
        for (var i = 0; i < wording.Length; i++)
        {
            if (wording[i] != SentenceEnd) continue;
            yield return wording[from..(i + 1)];
            from = i + 1;
        }

        if (from < wording.Length) yield return wording[from..];
    }

    [GeneratedRegex(@"\{(?<id>[A-Za-z0-9-]+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\[[^\[\]]*\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clauses();
}
