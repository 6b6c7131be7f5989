using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Platform.Journal;
using Platform.Testing;

namespace Records.Tests;

/// <summary>The history of a record leads to a proof that the page recomputes and that anyone can recompute from the file.</summary>
public sealed partial class ProofPageTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Staff_follow_the_history_of_a_case_to_a_proof_that_holds_here_and_elsewhere()
    {
        using var sample = await SampleInstallation.CopyAsync();
        var id = CaseOf(sample);
        await using var host = await StandaloneHost.ServeAsync(sample.Folder);
        using var head = await PortalSession.SignInAsync(host, sample, sample.Accounts().First(account => account.Roles.Contains("enforcement-head")).User);

        var history = await head.PageAsync($"/desk/cases/{id}");
        Assert.DoesNotContain("待入册", history, StringComparison.Ordinal);
        var link = ProofLink().Match(history).Value;
        Assert.StartsWith("/desk/journal/enforcement/", link, StringComparison.Ordinal);
        var page = await head.PageAsync(link);
        Assert.Contains("核验通过", page, StringComparison.Ordinal);
        Assert.Contains("journal/enforcement/", page, StringComparison.Ordinal);

        using var answer = await head.GetAsync(link + "/proof.json");
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        var proof = Read(JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop)).RootElement);
        Assert.True(proof.Check().IsProved);
        Assert.Contains(proof.Opened, field => field.Path == HeaderPaths.Stream && field.Value!.AsText().EndsWith(id, StringComparison.OrdinalIgnoreCase));
        Assert.All(proof.Opened, field => Assert.StartsWith("@", field.Path, StringComparison.Ordinal));

        using var missing = await head.GetAsync("/desk/journal/enforcement/999999999");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        using var unknown = await head.GetAsync("/desk/journal/gateway/1");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        using var visitor = new HttpClient { BaseAddress = host.Address };
        using var turned = await visitor.GetAsync(new Uri(link, UriKind.Relative), Stop);
        Assert.Equal("/signin", turned.RequestMessage!.RequestUri!.AbsolutePath);
        using var file = await visitor.GetAsync(new Uri(link + "/proof.json", UriKind.Relative), Stop);
        Assert.NotEqual("application/json", file.Content.Headers.ContentType?.MediaType);
    }

    private static EntryProof Read(JsonElement json) => new(
        json.GetProperty("number").GetInt64(),
        json.GetProperty("size").GetInt64(),
        json.GetProperty("leaf").GetBytesFromBase64(),
        [.. json.GetProperty("path").EnumerateArray().Select(sibling => sibling.GetBytesFromBase64())],
        [.. json.GetProperty("commitments").EnumerateArray().Select(commitment => commitment.GetBytesFromBase64())],
        [.. json.GetProperty("opened").EnumerateArray().Select(Opened)],
        json.GetProperty("checkpoint").GetString()!,
        json.GetProperty("origin").GetString()!,
        json.GetProperty("verifierKey").GetString()!);

    private static JournalField Opened(JsonElement field) => JournalField.Commit(
        field.GetProperty("path").GetString()!,
        FieldValue.Decode(Enum.Parse<FieldKind>(field.GetProperty("kind").GetString()!), field.GetProperty("value").GetBytesFromBase64()),
        field.GetProperty("salt").GetBytesFromBase64());

    private static string CaseOf(SampleInstallation sample)
    {
        using var database = new SqliteConnection($"Data Source={Path.Combine(sample.Folder, "enforcement.db")};Pooling=False");
        database.Open();
        using var query = database.CreateCommand();
        query.CommandText = "SELECT lower(Id) FROM penalty_cases WHERE Track = 'Ordinary' AND Status = 'Closed' ORDER BY Id LIMIT 1";
        return (string)query.ExecuteScalar()!;
    }

    [GeneratedRegex("/desk/journal/enforcement/[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex ProofLink();
}
