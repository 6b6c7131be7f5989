using System.Text.RegularExpressions;

namespace Architecture.Tests.Documents;

/// <summary>What the documentation shows is what there is: its code is the project's, its commands can be typed, its links lead somewhere.</summary>
public sealed partial class DocumentTests
{
    [Fact]
    public void Code_on_a_page_stands_word_for_word_in_the_source()
    {
        Assert.NotEmpty(MarkdownPage.All.SelectMany(page => page.CSharp));
        Assert.Empty(MarkdownPage.All.SelectMany(page => page.CSharp.Where(code => !IsInSource(code)).Select(code => $"{page.Path}: {code.Split('\n')[0]}")));
        Assert.False(IsInSource("public Task<Result<Forgiven>> ForgiveAsync(ForgiveEverything command, Act act)"));
    }

    [Fact]
    public void Commands_on_a_page_can_be_typed()
    {
        Assert.NotEmpty(MarkdownPage.All.SelectMany(page => page.Commands));
        Assert.Empty(MarkdownPage.All.SelectMany(page => page.Commands.SelectMany(TypedCommand.Faults).Select(fault => $"{page.Path}: {fault}")));
    }

    [Theory]
    [InlineData("./dev fly")]
    [InlineData("./dev up --twice")]
    [InlineData("./run --port 80")]
    [InlineData("./test Nothing.Tests")]
    [InlineData("./test --twice")]
    [InlineData("dotnet fly")]
    [InlineData("dotnet build services/Nothing/Nothing.csproj")]
    [InlineData(".ci/fly")]
    public void A_command_that_cannot_be_typed_is_found(string command) => Assert.NotEmpty(TypedCommand.Faults(command));

    [Fact]
    public void The_table_of_options_names_what_the_host_understands()
    {
        var options = Option().Matches(File.ReadAllText(Path.Combine(Repository.Root, "README.md"))).Select(match => match.Groups["option"].Value).ToList();
        Assert.NotEmpty(options);
        Assert.Empty(options.SelectMany(option => TypedCommand.Faults($"./run {option}")));
    }

    [Fact]
    public void Links_lead_to_files_of_the_project()
    {
        Assert.Empty(MarkdownPage.All.SelectMany(page => page.Links.Where(to => !LeadsSomewhere(page.Path, to)).Select(to => $"{page.Path} → {to}")));
        Assert.False(LeadsSomewhere("docs/rights.md", "nowhere.md"));
    }

    [Fact]
    public void Variables_that_a_page_names_are_read_by_something()
    {
        var readers = string.Join('\n', Readers().Select(File.ReadAllText));
        Assert.Contains("PLATFORM_SETTINGS", readers);
        Assert.Empty(MarkdownPage.All.SelectMany(page => page.Variables.Where(name => !readers.Contains(name, StringComparison.Ordinal)).Select(name => $"{page.Path}: {name}")));
    }

    private static IEnumerable<string> Readers() =>
        new[] { "services", "gateway", "shared", "deploy", "tests" }.SelectMany(Repository.SourceFiles).Where(file => !file.EndsWith("DocumentTests.cs", StringComparison.Ordinal))
            .Concat(new[] { "run", "dev", "test", ".ci/run" }.Select(file => Path.Combine(Repository.Root, file)))
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "deploy"), "*.sh", SearchOption.AllDirectories));

    private static bool LeadsSomewhere(string page, string to) => Path.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, to));

    private static bool IsInSource(string code)
    {
        var wanted = Plain(code);
        return new[] { "services", "gateway", "shared" }.SelectMany(Repository.SourceFiles).Any(file => Plain(File.ReadAllText(file)).Contains(wanted, StringComparison.Ordinal));
    }

    // Indentation may differ; nothing else.
    private static string Plain(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    [GeneratedRegex(@"^\| `(?<option>--[^`]+)` \|", RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Option();
}
