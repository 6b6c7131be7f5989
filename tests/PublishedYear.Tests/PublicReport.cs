using System.Text.Json;

namespace PublishedYear.Tests;

/// <summary>A report as anyone reads it over HTTP.</summary>
internal sealed record PublicReport(int Year, string Office, string Status, IReadOnlyList<PublicSection> Sections)
{
    public IReadOnlyList<PublicClaim> Claims => [.. Sections.SelectMany(section => section.Paragraphs).SelectMany(paragraph => paragraph.Claims).DistinctBy(claim => claim.Id)];

    public string Text => string.Join('\n', Sections.SelectMany(section => section.Paragraphs).Select(paragraph => paragraph.Text));

    public PublicClaim Claim(string id) => Claims.Single(claim => claim.Id == id);

    public static async Task<PublicReport> ReadAsync(HttpClient visitor) =>
        await visitor.GetFromJsonAsync<PublicReport>($"/api/reports/v1/annual-reports/{Expected.Year}", TestContext.Current.CancellationToken)
        ?? throw new InvalidOperationException("The report is empty.");
}

internal sealed record PublicSection(string Id, string Title, IReadOnlyList<PublicParagraph> Paragraphs);

internal sealed record PublicParagraph(string Text, IReadOnlyList<PublicClaim> Claims);

/// <summary>A claim; its value is a number for a figure and text otherwise.</summary>
internal sealed record PublicClaim(
    string Id, string Kind, string Label, JsonElement Value, string Unit, string Definition, string Verdict, int RecordCount, string RecordsHref)
{
    public string Said => Value.ValueKind == JsonValueKind.String ? Value.GetString()! : Value.GetInt64().ToString();

    /// <summary>Every record behind it, page by page as the links lead.</summary>
    public async Task<IReadOnlyList<PublicRecord>> RecordsAsync(HttpClient visitor, int size = 200)
    {
        List<PublicRecord> records = [];
        for (var href = $"{RecordsHref}?page=1&size={size}"; href is not null;)
        {
            var page = await visitor.GetFromJsonAsync<PublicRecords>(href, TestContext.Current.CancellationToken) ?? throw new InvalidOperationException(href);
            Assert.Equal((Id, RecordCount), (page.ClaimId, page.Total));
            records.AddRange(page.Items);
            href = page.Next;
        }

        return records;
    }
}

internal sealed record PublicRecords(string ClaimId, int Total, IReadOnlyList<PublicRecord> Items, string? Next);

internal sealed record PublicRecord(Guid Id, string Service, string Kind, string Title, string? Date, string Href);
