using System.Text.RegularExpressions;

namespace Architecture.Tests.Documents;

/// <summary>A page of the project's documentation, taken apart into what can be checked.</summary>
internal sealed partial record MarkdownPage(string Path, string Text)
{
    /// <summary>The pages that speak of the project as it is; decisions speak of the day they were made.</summary>
    public static IReadOnlyList<MarkdownPage> All { get; } =
        [.. new[] { "README.md" }.Concat(Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file)))
            .Order(StringComparer.Ordinal)
            .Select(file => new MarkdownPage(file, File.ReadAllText(System.IO.Path.Combine(Repository.Root, file))))];

    /// <summary>Blocks of C#.</summary>
    public IEnumerable<string> CSharp => Fences().Matches(Text).Where(block => block.Groups["kind"].Value == "csharp").Select(block => block.Groups["text"].Value);

    /// <summary>Commands a reader would type: lines of unmarked and shell blocks, and what stands between backticks.</summary>
    public IEnumerable<string> Commands => Fences().Matches(Text)
        .Where(block => block.Groups["kind"].Value is "" or "sh" or "bash")
        .SelectMany(block => block.Groups["text"].Value.Split('\n'))
        .Concat(Quotes().Matches(Fences().Replace(Text, "")).Select(quote => quote.Groups["text"].Value))
        .Select(line => Setting().Replace(line.Split(" #")[0].Trim(), ""))
        .Where(line => Command().IsMatch(line));

    /// <summary>Links to other files of the project.</summary>
    public IEnumerable<string> Links => Link().Matches(Fences().Replace(Text, "")).Select(link => link.Groups["to"].Value)
        .Where(to => !to.Contains("://", StringComparison.Ordinal) && !to.StartsWith('#'))
        .Select(to => to.Split('#')[0]);

    /// <summary>Variables of the environment that the page names.</summary>
    public IEnumerable<string> Variables => Variable().Matches(Text).Select(match => match.Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"^```(?<kind>\w*)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Fences();

    [GeneratedRegex("`(?<text>[^`\n]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Quotes();

    [GeneratedRegex(@"^(\./(run|dev|test)|\.ci/\w+|dotnet)(\s|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Command();

    [GeneratedRegex(@"^([A-Z_]+=\S+\s+)+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Setting();

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\b(PLATFORM|NO|REQUIRE|TEST|UPDATE)_[A-Z][A-Z_]+\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Variable();
}
