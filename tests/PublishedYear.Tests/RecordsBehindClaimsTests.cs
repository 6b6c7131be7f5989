using System.Net;
using System.Text.Json;

namespace PublishedYear.Tests;

[Collection(typeof(PublishedSample))]
public sealed class RecordsBehindClaimsTests(SampleTown town)
{
    [Fact]
    public async Task Every_claim_opens_exactly_the_records_it_counts_each_once()
    {
        var report = await PublicReport.ReadAsync(town.Visitor);
        foreach (var claim in report.Claims)
        {
            var records = await claim.RecordsAsync(town.Visitor);
            Assert.True(claim.RecordCount > 0, claim.Id);
            Assert.Equal((claim.Id, claim.RecordCount), (claim.Id, records.Count));
            Assert.Equal((claim.Id, claim.RecordCount), (claim.Id, records.Select(record => record.Id).Distinct().Count()));
            Assert.All(records, record => Assert.Equal($"/records/{record.Service}/{record.Kind}/{record.Id}", record.Href));
            Assert.All(records, record => Assert.NotEmpty(record.Title));
        }
    }

    [Fact]
    public async Task Small_pages_lead_through_the_same_records_as_large_ones()
    {
        var claim = (await PublicReport.ReadAsync(town.Visitor)).Claim("F17");

        var small = await claim.RecordsAsync(town.Visitor, size: 37);

        Assert.Equal((await claim.RecordsAsync(town.Visitor)).Select(record => record.Id), small.Select(record => record.Id));
    }

    [Fact]
    public async Task No_title_names_a_person()
    {
        var names = Simulation.SampleYear.People.Select(person => person.Name).Concat(Parties()).ToList();
        Assert.True(names.Count > 20, "The names of the sample were not found.");
        foreach (var claim in (await PublicReport.ReadAsync(town.Visitor)).Claims)
        {
            foreach (var record in await claim.RecordsAsync(town.Visitor))
                Assert.False(names.Exists(name => record.Title.Contains(name, StringComparison.Ordinal)), $"{claim.Id}: {record.Title}");
        }
    }

    [Fact]
    public async Task A_record_of_every_kind_opens_for_anyone()
    {
        Dictionary<string, List<PublicRecord>> byKind = new(StringComparer.Ordinal);
        foreach (var claim in (await PublicReport.ReadAsync(town.Visitor)).Claims)
        {
            foreach (var kind in (await claim.RecordsAsync(town.Visitor)).GroupBy(record => record.Kind))
            {
                List<PublicRecord> of = [.. kind];
                byKind.TryAdd(kind.Key, []);
                byKind[kind.Key].AddRange([of[0], of[of.Count / 2], of[^1]]);
            }
        }

        Assert.True(byKind.Count >= 30, $"Records of {byKind.Count} kinds only.");
        foreach (var record in byKind.Values.SelectMany(of => of.DistinctBy(record => record.Id).Take(4)))
        {
            var page = await town.Visitor.GetAsync(record.Href, TestContext.Current.CancellationToken);
            Assert.True(page.StatusCode == HttpStatusCode.OK, $"{record.Href}: {page.StatusCode}");
            var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.True(WebUtility.HtmlDecode(html).Contains(record.Title, StringComparison.Ordinal), $"{record.Href} does not say {record.Title}.");
        }
    }

    /// <summary>The invented citizens and traders of the sample's cases.</summary>
    private static IEnumerable<string> Parties()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Platform.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("No solution above.");
        using var facts = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.FullName, "seeds", "ludu-2023", "enforcement.json")));
        var parties = facts.RootElement.GetProperty("parties");
        return [.. parties.GetProperty("traders").EnumerateArray().Select(name => name.GetString()!), parties.GetProperty("citizen").GetString()!];
    }
}
