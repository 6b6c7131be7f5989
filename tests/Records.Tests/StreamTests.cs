using System.Globalization;
using Microsoft.Data.Sqlite;
using Platform.Journal;
using Platform.Persistence;

namespace Records.Tests;

/// <summary>Every stream of every service folds to what its table holds, field by field (DESIGN section 4, item 1).</summary>
[Collection(LoadedPlatform.Shared)]
public sealed class StreamTests(LoadedPlatform platform)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Services => [.. LoadedPlatform.Modules.Select(module => module.Name)];

    [Theory]
    [MemberData(nameof(Services))]
    public async Task Every_stream_folds_to_what_its_table_holds(string service)
    {
        var report = await Schema(service).VerifyRecordsAsync(Stop);

        Assert.Equal(Streams(service), report.Records);
        Assert.Empty(report.Findings);
    }

    [Theory]
    [InlineData("enforcement", "penalty_cases", "Cause", "cause")]
    [InlineData("organization", "offices", "Name", "name")]
    public async Task A_table_changed_past_the_journal_is_named_by_record_and_field(string service, string table, string column, string path)
    {
        var id = Change(service, $"UPDATE \"{table}\" SET \"{column}\" = \"{column}\" || '改' WHERE rowid = (SELECT MIN(rowid) FROM \"{table}\") RETURNING Id");
        try
        {
            var finding = Assert.Single((await Schema(service).VerifyRecordsAsync(Stop)).Findings);
            Assert.EndsWith(id, finding.Stream, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(path, finding.Path);
        }
        finally
        {
            Change(service, $"UPDATE \"{table}\" SET \"{column}\" = substr(\"{column}\", 1, length(\"{column}\") - 1) WHERE Id = '{id}' RETURNING Id");
        }
    }

    [Theory]
    [InlineData("after", false)]
    [InlineData("cause", true)]
    public async Task A_field_that_no_entry_speaks_of_must_be_blank(string path, bool isFound)
    {
        using var database = Open("enforcement");
        var stream = Scalar<string>(database, "SELECT stream FROM journal_entries WHERE stream LIKE 'PenaltyCase/%' AND stream_version = 1 ORDER BY id LIMIT 1");
        var whole = Scalar<byte[]>(database, $"SELECT fields FROM journal_entries WHERE stream = '{stream}' AND stream_version = 1");
        Write(database, stream, FieldCodec.Encode([.. FieldCodec.Decode(whole).Where(field => field.Path != path)]));
        try
        {
            var findings = (await Schema("enforcement").VerifyRecordsAsync(Stop)).Findings.Where(finding => finding.Stream == stream);
            Assert.Equal(isFound ? [path] : [], findings.Select(finding => finding.Path));
        }
        finally
        {
            Write(database, stream, whole);
        }
    }

    private static T Scalar<T>(SqliteConnection database, string statement)
    {
        using var command = database.CreateCommand();
        command.CommandText = statement;
        return (T)command.ExecuteScalar()!;
    }

    private static void Write(SqliteConnection database, string stream, byte[] fields)
    {
        using var command = database.CreateCommand();
        command.CommandText = "UPDATE journal_entries SET fields = $fields WHERE stream = $stream AND stream_version = 1";
        command.Parameters.AddWithValue("$fields", fields);
        command.Parameters.AddWithValue("$stream", stream);
        Assert.Equal(1, command.ExecuteNonQuery());
    }

    private ServiceSchema Schema(string service) => platform.App.Services.GetServices<ServiceSchema>().Single(schema => schema.Service == service);

    private long Streams(string service) => long.Parse(Change(service, "SELECT COUNT(DISTINCT stream) FROM journal_entries"), CultureInfo.InvariantCulture);

    private SqliteConnection Open(string service)
    {
        var database = new SqliteConnection($"Data Source={Path.Combine(platform.App.Folder, $"{service}.db")}");
        database.Open();
        return database;
    }

    private string Change(string service, string statement)
    {
        using var database = Open(service);
        using var command = database.CreateCommand();
        command.CommandText = statement;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture)!;
    }
}
