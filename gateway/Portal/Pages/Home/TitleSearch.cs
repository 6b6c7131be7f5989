using Grpc.Core;
using Portal.Calls;
using Portal.Pages.Penalties;
using Reports.Contracts.V1;
using CampaignsClient = Outreach.Contracts.V1.Campaigns.CampaignsClient;
using CasesClient = Enforcement.Contracts.V1.Cases.CasesClient;
using DisclosureClient = Decisions.Contracts.V1.Disclosure.DisclosureClient;
using ItemsClient = Decisions.Contracts.V1.Items.ItemsClient;
using PowersClient = Enforcement.Contracts.V1.Powers.PowersClient;
using ReportsClient = Reports.Contracts.V1.AnnualReports.AnnualReportsClient;
using VenuesClient = Outreach.Contracts.V1.Venues.VenuesClient;

namespace Portal.Pages.Home;

/// <summary>A published title that holds the words.</summary>
internal sealed record TitleHit(string Title, string Href, string Note);

/// <summary>The hits of one kind.</summary>
internal sealed record TitleGroup(string Key, IReadOnlyList<TitleHit> Hits, int Total, string? AllHref);

/// <summary>
/// Looks for words in what is public: titles of reports, decisions, disclosures, venues and campaigns, and numbers, causes and codes of
/// penalties and powers. Lists without a search of their own are short and are read up to their first two hundred titles.
/// </summary>
internal sealed record TitleSearch(IReadOnlyList<TitleGroup> Groups, IReadOnlyList<string> Away)
{
    private const int Read = 200;
    private const int Shown = 5;

    public static async Task<TitleSearch> RunAsync(
        string words, ReportsClient reports, ItemsClient items, DisclosureClient disclosures, CasesClient cases, PowersClient powers, VenuesClient venues,
        CampaignsClient campaigns)
    {
        var asked = await Task.WhenAll(
            FindAsync("Reports", "/reports", () => reports.ListReportsAsync(new() { Page = 1, Size = Read }), reply => Among(
                words, reply.Items.Where(report => report.Status == ReportStatus.Published).Select(report => new TitleHit(report.Title, $"/reports/{report.Year}", report.DocumentNumber)))),
            FindAsync("Decisions", "/decisions", () => items.ListPublishedItemsAsync(new() { Page = 1, Size = Read }), reply => Among(
                words, reply.Items.Select(item => new TitleHit(item.Title, $"/decisions/{item.Id}", $"{item.Year}")))),
            FindAsync("Disclosures", "/disclosure", () => disclosures.ListPublishedDisclosuresAsync(new() { Page = 1, Size = Read }), reply => Among(
                words, reply.Items.Select(paper => new TitleHit(paper.Title, "/disclosure", paper.IndexNumber)))),
            FindAsync("Penalties", $"/enforcement?q={Uri.EscapeDataString(words)}", () => cases.ListPublishedPenaltiesAsync(new() { Text = words, Page = 1, Size = Shown }), reply =>
                ([.. reply.Items.Select(penalty => new TitleHit(penalty.DecisionNumber, PenaltyWords.HrefOf(penalty), penalty.Cause))], reply.Total)),
            FindAsync("Powers", $"/enforcement/powers?q={Uri.EscapeDataString(words)}", () => powers.ListPowerItemsAsync(new() { Text = words, Page = 1, Size = Shown }), reply =>
                ([.. reply.Items.Select(power => new TitleHit(power.Cause, $"/enforcement/powers?q={Uri.EscapeDataString(power.Code)}", power.Code))], reply.Total)),
            FindAsync("Venues", "/outreach", () => venues.ListVenuesAsync(new() { Page = 1, Size = Read }), reply => Among(
                words, reply.Items.Select(venue => new TitleHit(venue.Name, $"/outreach/venues/{venue.Id}", venue.Place)))),
            FindAsync("Campaigns", "/outreach#campaigns", () => campaigns.ListCampaignsAsync(new() { Page = 1, Size = Read }), reply => Among(
                words, reply.Items.Select(campaign => new TitleHit(campaign.Name, $"/outreach/campaigns/{campaign.Id}", campaign.PlannedFrom)))));
        return new TitleSearch(
            [.. asked.Select(one => one.Group).OfType<TitleGroup>().Where(group => group.Total > 0)],
            [.. asked.Where(one => one.Group is null).Select(one => one.Key)]);
    }

    private static async Task<(string Key, TitleGroup? Group)> FindAsync<TReply>(
        string key, string allHref, Func<AsyncUnaryCall<TReply>> call, Func<TReply, (IReadOnlyList<TitleHit> Hits, int Total)> read)
        where TReply : class
    {
        var asked = await PortalCalls.TryAsync(() => call().ResponseAsync);
        if (asked.Value is not { } reply) return (key, asked.IsAway ? null : new TitleGroup(key, [], 0, null));
        var (hits, total) = read(reply);
        return (key, new TitleGroup(key, [.. hits.Take(Shown)], total, total > Shown ? allHref : null));
    }

    private static (IReadOnlyList<TitleHit> Hits, int Total) Among(string words, IEnumerable<TitleHit> titles)
    {
        List<TitleHit> hits = [.. titles.Where(hit => hit.Title.Contains(words, StringComparison.OrdinalIgnoreCase) || hit.Note.Contains(words, StringComparison.OrdinalIgnoreCase))];
        return (hits, hits.Count);
    }
}
