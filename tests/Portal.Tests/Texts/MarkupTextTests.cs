using System.Text;
using System.Text.RegularExpressions;

namespace Portal.Tests.Texts;

/// <summary>What offices and the public read stands in resource files, so that traditional Chinese and English can follow.</summary>
public sealed partial class MarkupTextTests
{
    // Words that are no texts of a page: samples of the gallery for developers, the languages' own names, and forms of dates and numbers.
    private static readonly string[] s_allowed =
    [
        "Design/", "Shell/UtilityBar.razor", "Formats/ChineseFormat.cs",
        // The unit a service names in its account of a clock; compared and never shown.
        "Process/ClockViews.cs",
    ];

    [Fact]
    public void No_page_holds_Chinese_text_of_its_own()
    {
        var portal = Path.Combine(Root(), "gateway", "Portal");
        var files = Directory.EnumerateFiles(portal, "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".razor", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal))
            .Select(file => (Name: Path.GetRelativePath(portal, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .Where(file => !file.Name.StartsWith("obj/", StringComparison.Ordinal) && !file.Name.StartsWith("bin/", StringComparison.Ordinal))
            .ToList();
        Assert.True(files.Count > 200, $"Only {files.Count} files were found.");
        Assert.Empty(files.Where(file => !s_allowed.Any(allowed => file.Name.StartsWith(allowed, StringComparison.Ordinal))).SelectMany(file => Found(file.Name, file.Text)));
    }

    [Theory]
    [InlineData("<p>已受理</p>", 1)]
    [InlineData("<p>@T[\"Received\"]</p>\n<a title=\"打开\">@T[\"Open\"]</a>", 1)]
    [InlineData("@code { private string _word = \"逾期\"; }", 1)]
    [InlineData("@* 目录 *@\n/// <summary>Remark: 选填.</summary>\n// 行政处罚法\n<p>@T[\"Url\"]：、。</p>", 0)]
    public void Chinese_text_in_markup_is_found_and_comments_are_not(string markup, int lines) => Assert.Equal(lines, Found("planted.razor", markup).Count);

    private static List<string> Found(string name, string text)
    {
        var kept = Comment().Replace(text, match => new string('\n', match.Value.Count(c => c == '\n')));
        return [.. kept.Split('\n').Select((line, index) => (line, index)).Where(one => one.line.EnumerateRunes().Any(IsHan)).Select(one => $"{name}:{one.index + 1}: {one.line.Trim()}")];
    }

    private static bool IsHan(Rune rune) => rune.Value is (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x323AF);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Platform.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->|/\*.*?\*/|(?<![:""'])//[^\n]*", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Comment();
}
