using System.Text.RegularExpressions;

namespace Portal.Tests.Components;

/// <summary>Reads what a test wants to know out of rendered HTML.</summary>
internal static partial class Markup
{
    /// <summary>Values of an attribute, in order.</summary>
    public static IReadOnlyList<string> Values(string html, string attribute) =>
        [.. Regex.Matches(html, $"\\s{Regex.Escape(attribute)}=\"([^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Groups[1].Value)];

    /// <summary>Start tags of an element.</summary>
    public static IReadOnlyList<string> Tags(string html, string element) =>
        [.. Regex.Matches(html, $"<{element}(\\s[^>]*)?>", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Value)];

    /// <summary>One attribute of a start tag; null when it is not there.</summary>
    public static string? Attribute(string tag, string attribute) => Values(tag, attribute) is [var value, ..] ? value : null;

    /// <summary>Text without tags, white space collapsed.</summary>
    public static string Text(string html) => Blank().Replace(Tag().Replace(html, ""), " ").Trim();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+", RegexOptions.None, 1000)]
    private static partial Regex Blank();
}
