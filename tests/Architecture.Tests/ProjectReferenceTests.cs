using System.Xml.Linq;

namespace Architecture.Tests;

/// <summary>A service references only shared projects and contracts: its data is its own.</summary>
public sealed class ProjectReferenceTests
{
    [Fact]
    public void Every_service_references_only_shared_projects_and_contracts()
    {
        Assert.Equal(5, Repository.Services.Count);
        foreach (var service in Repository.Services)
        {
            var project = Path.Combine(Repository.Root, "services", service, service, $"{service}.csproj");
            Assert.Empty(Forbidden(XDocument.Load(project)));
        }
    }

    [Fact]
    public void A_reference_to_another_service_is_found()
    {
        var planted = XDocument.Parse(
            "<Project><ItemGroup><ProjectReference Include=\"../../../shared/Law/Law.csproj\" />"
            + "<ProjectReference Include=\"../../Decisions/Decisions/Decisions.csproj\" /></ItemGroup></Project>");
        Assert.Equal(["../../Decisions/Decisions/Decisions.csproj"], Forbidden(planted));
    }

    [Fact]
    public void Shared_projects_reference_no_service()
    {
        foreach (var project in Directory.EnumerateFiles(Path.Combine(Repository.Root, "shared"), "*.csproj", SearchOption.AllDirectories))
        {
            Assert.DoesNotContain(References(XDocument.Load(project)), reference => reference.Contains("services/", StringComparison.Ordinal));
        }
    }

    private static IEnumerable<string> References(XDocument project) =>
        project.Descendants("ProjectReference").Select(reference => reference.Attribute("Include")!.Value);

    private static List<string> Forbidden(XDocument project) =>
        [.. References(project).Where(reference =>
            !reference.StartsWith("../../../shared/", StringComparison.Ordinal)
            && !reference.EndsWith(".Contracts.csproj", StringComparison.Ordinal))];
}
