namespace Architecture.Tests;

/// <summary>Where migrations lie: what adds the next one finds the last state of the model beside those before it.</summary>
public sealed class MigrationTests
{
    [Fact]
    public void Every_snapshot_of_a_model_lies_in_its_modules_migrations_of_the_same_provider()
    {
        var modules = Repository.Services.ToDictionary(service => service, service => Path.Combine("services", service, service), StringComparer.Ordinal);
        modules.Add("Gateway", Path.Combine("gateway", "Gateway"));
        string[] providers = ["Postgres", "Sqlite"];
        var expected = modules.SelectMany(module => providers.Select(provider =>
            Path.Combine(module.Value, "Persistence", provider, "Migrations", $"{module.Key}{provider}DbContextModelSnapshot.cs")));

        Assert.Equal(expected.Order(StringComparer.Ordinal), Snapshots());
    }

    private static IEnumerable<string> Snapshots() => new[] { "services", "gateway" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*ModelSnapshot.cs", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Repository.Root, file))
        .Order(StringComparer.Ordinal);
}
