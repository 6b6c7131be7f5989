using Microsoft.Data.Sqlite;
using Platform.Hosting.Modules;
using Records.Tests.Acts;

namespace Records.Tests;

/// <summary>
/// Every use case of every service that changes something leaves an entry (DESIGN section 4, item 1). The sample year and the acts beside it drive
/// them all; a use case that nothing drives fails here by its name. That an answer without an entry is refused, the save itself sees to.
/// </summary>
[Collection(LoadedPlatform.Shared)]
public sealed class UseCaseTests(LoadedPlatform platform)
{
    private static readonly string[] s_reading = ["Count", "Find", "Get", "List", "Prepare", "Preview"];

    public static TheoryData<string> Services => [.. LoadedPlatform.Modules.Select(module => module.Name).Where(name => name != "gateway")];

    [Fact]
    public async Task Every_use_case_that_changes_something_is_driven_and_leaves_an_entry()
    {
        await OrganizationActs.DoAsync(platform);
        await DecisionsActs.DoAsync(platform);
        await EnforcementActs.DoAsync(platform);
        await OutreachActs.DoAsync(platform);
        await ReportsActs.DoAsync(platform);

        List<string> silent = [];
        foreach (var module in LoadedPlatform.Modules.Where(module => module.Name != "gateway"))
        {
            var surface = UseCaseSurface.Of(module.GetType().Assembly);
            Assert.NotEmpty(surface.Operations);
            var left = Left(module.Name);
            silent.AddRange(surface.Operations.Where(operation => !left.Contains(operation)).Select(operation => $"{module.Name}.{operation}"));
        }

        Assert.Empty(silent);
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void A_method_that_runs_no_use_case_says_by_its_name_that_it_reads(string service)
    {
        var surface = UseCaseSurface.Of(Module(service).GetType().Assembly);
        Assert.NotEmpty(surface.Readings);
        Assert.DoesNotContain(surface.Readings, name => !s_reading.Any(verb => name.StartsWith(verb, StringComparison.Ordinal)));
        // Answers are told apart by their operation alone.
        Assert.Equal(surface.Operations.Count, surface.Operations.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_enumeration_tells_what_changes_from_what_reads()
    {
        var surface = UseCaseSurface.Of(Module("enforcement").GetType().Assembly);
        Assert.Contains("FilePenaltyCase", surface.Operations);
        Assert.Contains("ReceiveWorkOrder", surface.Operations);
        Assert.Contains("GetPenaltyCase", surface.Readings);
        Assert.DoesNotContain("GetPenaltyCase", surface.Operations);
    }

    private static ServiceModule Module(string service) => LoadedPlatform.Modules.Single(module => module.Name == service);

    /// <summary>The operations whose every answer stands beside at least one entry of the same moment.</summary>
    private HashSet<string> Left(string service)
    {
        using var database = new SqliteConnection($"Data Source={Path.Combine(platform.App.Folder, $"{service}.db")};Mode=ReadOnly");
        database.Open();
        using var query = database.CreateCommand();
        query.CommandText =
            """
            WITH entries AS (SELECT recorded_at, COUNT(*) AS count FROM journal_entries GROUP BY recorded_at),
                 answers AS (SELECT AnsweredAt, COUNT(*) AS count FROM requests GROUP BY AnsweredAt)
            SELECT Operation FROM requests
              JOIN answers USING (AnsweredAt)
              LEFT JOIN entries ON entries.recorded_at = requests.AnsweredAt
            GROUP BY Operation
            HAVING MIN(COALESCE(entries.count, 0) - answers.count) >= 0
            """;
        using var rows = query.ExecuteReader();
        HashSet<string> operations = new(StringComparer.Ordinal);
        while (rows.Read()) operations.Add(rows.GetString(0));
        return operations;
    }
}
