using System.Text.RegularExpressions;

namespace Reports.Tests;

public partial class SampleFigureTests
{
    [Fact]
    public void No_figure_or_name_of_the_sample_stands_in_the_service()
    {
        var root = Root();
        var files = Directory.EnumerateFiles(Path.Combine(root, "services", "Reports"), "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".json" or ".proto" or ".csproj")
            .Where(file => !file.Contains("/obj/") && !file.Contains("/bin/") && !file.Contains("Migrations") && !file.EndsWith("packages.lock.json"))
            .ToList();
        Assert.True(files.Count > 40, "The service's sources were not found.");
        var offenders = files.Where(file => Sample().IsMatch(File.ReadAllText(file))).Select(file => Path.GetRelativePath(root, file));
        Assert.Empty(offenders);
    }

    [Theory]
    [InlineData("办结976起")]
    [InlineData("2,133件")]
    [InlineData("year == 2023")]
    public void The_scan_finds_what_it_looks_for(string text) => Assert.Matches(Sample(), text);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Platform.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The solution's folder was not found.");
    }

    [GeneratedRegex(@"(?<![0-9])(976|2,?133|194|2023)(?![0-9])|seeds/|陆渡|太仓|嘉定", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sample();
}
