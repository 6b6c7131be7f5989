using System.Reflection;
using System.Xml.Linq;

namespace Architecture.Tests.Baselines;

/// <summary>What shared projects and contracts show to others changes only on purpose.</summary>
public sealed class ApiBaselineTests
{
    public static TheoryData<string> Assemblies => [.. Shared().Concat(Repository.Services.Select(service => $"{service}.Contracts"))];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_public_interface_is_the_one_written_down(string assembly) =>
        Baseline.Check($"Api/{assembly}.txt", Baseline.Join(ApiLines.Of(Assembly.Load(assembly))), promises: null);

    [Fact]
    public void A_changed_signature_is_found()
    {
        var differences = Baseline.Differences([.. Lines(typeof(Before))], [.. Lines(typeof(After))]);
        Assert.Collection(
            differences,
            gone => Assert.EndsWith("Planted.Hold(String number) -> String", gone, StringComparison.Ordinal),
            added => Assert.EndsWith("Planted.Hold(Int32 number) -> String", added, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Lines(Type type) => ApiLines.Of(type).Select(line => line.Replace(type.Name, "Planted", StringComparison.Ordinal));

    private static IEnumerable<string> Shared() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "shared"), "*.csproj", SearchOption.AllDirectories)
            .Select(project => XDocument.Load(project).Descendants("AssemblyName").FirstOrDefault()?.Value ?? $"Platform.{Path.GetFileNameWithoutExtension(project)}")
            .Order(StringComparer.Ordinal);

    public sealed class Before
    {
        public string Hold(string number) => number;
    }

    public sealed class After
    {
        public string Hold(int number) => $"{number}";
    }
}
