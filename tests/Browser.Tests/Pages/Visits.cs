using System.Text.RegularExpressions;
using Browser.Tests.Forms;
using Browser.Tests.Portals;
using Microsoft.AspNetCore.Components;
using Organization.Contracts;
using Portal;
using Portal.Pages.Desk.Records;
using Portal.Preferences;

namespace Browser.Tests.Pages;

/// <summary>One page to look at: where it is and who looks.</summary>
/// <param name="Route">Template of the page, as the portal declares it.</param>
/// <param name="Address">Path with real records in it.</param>
/// <param name="Account">Who looks; null for the public.</param>
/// <param name="Status">What the portal answers with.</param>
public sealed record Visit(string Route, string Address, string? Account, int Status = 200);

/// <summary>
/// Every page of the portal with an address that exists. Pages are those the portal declares: one that nobody says how to visit fails the tests.
/// Records are found where a person finds them, by a link on another page.
/// </summary>
internal sealed partial class Visits(SamplePortal portal)
{
    /// <summary>Year whose report is a draft.</summary>
    public const int DraftYear = 2025;

    private readonly Dictionary<string, string> _read = new(StringComparer.Ordinal);

    // Who looks (a role; empty for the public) and, where the address has parameters, the page that leads there or the address itself.
    private static readonly Dictionary<string, (string Role, string From, string At)> s_pages = new(StringComparer.Ordinal)
    {
        ["/"] = ("", "", ""),
        ["/accessibility"] = ("", "", ""),
        ["/civic-reports"] = ("", "", ""),
        ["/civic-reports/new"] = ("", "", ""),
        ["/corrections"] = ("", "", ""),
        ["/decisions"] = ("", "", ""),
        ["/decisions/{Id:guid}"] = ("", "/decisions", ""),
        ["/disclosure"] = ("", "", ""),
        ["/enforcement"] = ("", "", ""),
        ["/enforcement/catalogue"] = ("", "", ""),
        ["/enforcement/my-case"] = ("", "", ""),
        ["/enforcement/open"] = ("", "", ""),
        ["/enforcement/powers"] = ("", "", ""),
        ["/help"] = ("", "", ""),
        ["/inspections"] = ("", "", ""),
        ["/open-data"] = ("", "", ""),
        ["/outreach"] = ("", "", ""),
        ["/outreach/campaigns/{Id:guid}"] = ("", "/outreach", ""),
        ["/outreach/venues/{Id:guid}"] = ("", "/outreach", ""),
        ["/penalties/equality/{Year:int}"] = ("", "", "/penalties/equality/2023"),
        ["/penalties/statistics/{Year:int}"] = ("", "", "/penalties/statistics/2023"),
        ["/privacy"] = ("", "", ""),
        ["/receipts"] = ("", "", ""),
        ["/records/{Service}/{Kind}/{Id:guid}"] = ("", "/reports/2023/claims/F17", ""),
        ["/reports"] = ("", "", ""),
        ["/reports/{Year:int}"] = ("", "", "/reports/2023"),
        ["/reports/{Year:int}/claims/{ClaimId}"] = ("", "/reports/2023", ""),
        ["/search"] = ("", "", ""),
        ["/services"] = ("", "", ""),
        ["/signin"] = ("", "", ""),
        ["/site-map"] = ("", "", ""),
        ["/study"] = ("", "", ""),
        ["/verify"] = ("", "", ""),
        ["/account"] = (Roles.OfficeClerk, "", ""),
        ["/account/password"] = (Roles.OfficeClerk, "", ""),
        ["/account/second-factor"] = (Roles.OfficeClerk, "", ""),
        ["/leaders"] = (Roles.Leader, "", ""),
        ["/desk"] = (Roles.EnforcementHead, "", ""),
        ["/desk/accounts"] = (Roles.Administrator, "", ""),
        ["/desk/accounts/new"] = (Roles.Administrator, "", ""),
        ["/desk/accounts/second-factor"] = (Roles.Administrator, "", ""),
        ["/desk/accounts/{Id:guid}"] = (Roles.Administrator, "/desk/accounts", ""),
        ["/desk/bodies"] = (Roles.JudicialClerk, "", ""),
        ["/desk/bureau"] = (Roles.EnforcementHead, "", ""),
        ["/desk/review-queue"] = (Roles.LegalReviewer, "", ""),
        ["/desk/intelligence"] = (Roles.EnforcementHead, "", "/desk/intelligence?from=2023-01-01&to=2023-12-31"),
        ["/desk/situation"] = (Roles.EnforcementOfficer, "", ""),
        ["/desk/work-orders/{Id:guid}/nearest-team"] = (Roles.EnforcementOfficer, "/desk/situation", ""),
        ["/desk/work-orders/import"] = (Roles.EnforcementOfficer, "", ""),
        ["/desk/cases/new"] = (Roles.EnforcementOfficer, "", ""),
        ["/desk/cases/new/file-penalty-case"] = (Roles.EnforcementOfficer, "", ""),
        ["/desk/cases/on-the-spot"] = (Roles.EnforcementOfficer, "", ""),
        ["/desk/cases/{Id:guid}"] = (Roles.EnforcementOfficer, "/desk/cases", ""),
        ["/desk/cases/{Id:guid}/documents/{Key}"] = (Roles.EnforcementHead, "/desk/cases/{Id:guid}", ""),
        ["/desk/clients"] = (Roles.Administrator, "", ""),
        ["/desk/clients/new"] = (Roles.Administrator, "", ""),
        ["/desk/clients/{Id:guid}"] = (Roles.Administrator, "/desk/clients", ""),
        ["/desk/decision-items/{Id:guid}"] = (Roles.OfficeClerk, "/desk/decision-items", ""),
        ["/desk/evidence-upload/{Id:guid}"] = (Roles.EnforcementHead, "/desk/cases/{Id:guid}", ""),
        ["/desk/order-photos/{Id:guid}"] = (Roles.EnforcementHead, "", "/desk/order-photos/00000000-0000-0000-0000-000000000001"),
        ["/desk/journal/{Service}/{Number:long}"] = (Roles.EnforcementOfficer, "/desk/cases/{Id:guid}", ""),
        ["/desk/messages"] = (Roles.OfficeClerk, "", ""),
        ["/desk/organization"] = (Roles.JudicialClerk, "", ""),
        ["/desk/report"] = (Roles.OfficeClerk, "", ""),
        ["/desk/report/{Year:int}"] = (Roles.OfficeClerk, "", "/desk/report/2025"),
        ["/desk/report/{Year:int}/claims/{ClaimId}"] = (Roles.OfficeClerk, "/desk/report/2025", ""),
        ["/desk/report/{Year:int}/freeze"] = (Roles.OfficeClerk, "", "/desk/report/2025/freeze"),
        ["/desk/report/{Year:int}/paragraphs/{ParagraphId}"] = (Roles.OfficeClerk, "/desk/report/2025", ""),
        ["/desk/report/{Year:int}/publish"] = (Roles.OfficeClerk, "", "/desk/report/2025/publish"),
        ["/desk/report/{Year:int}/reopen"] = (Roles.OfficeClerk, "", "/desk/report/2025/reopen"),
        ["/desk/statistics/{Year:int}"] = (Roles.EnforcementHead, "", "/desk/statistics/2023"),
        ["/desk/setup"] = (Roles.Administrator, "", ""),
    };

    // Pages that stand for every kind of record and every act of the desk's catalogue.
    private static readonly string[] s_generic =
        ["/desk/{Path}", "/desk/{Path}/new", "/desk/{Path}/new/{Slug}", "/desk/{Path}/{Id:guid}", "/desk/{Path}/{Id:guid}/{Slug}"];

    // What the portal says instead of a page.
    private static readonly (string Address, string Role, int Status)[] s_refused =
    [
        ("/no-such-page", "", 404), ("/desk/no-such-records", Roles.OfficeClerk, 404), ("/desk/accounts/00000000-0000-0000-0000-000000000001", Roles.Administrator, 404),
        ("/desk/inspections/00000000-0000-0000-0000-000000000001/code", Roles.EnforcementOfficer, 404),
        ("/leaders", Roles.EnforcementOfficer, 403), ("/desk/accounts", Roles.OfficeClerk, 403),
    ];

    // Shown for what is not there, never asked for by its own name.
    private static readonly string[] s_unasked = ["/not-found"];

    // Of a record that the sample year has none of; it is begun with the desk's own forms.
    private const string InspectionCode = "/desk/inspections/{Id:guid}/code";

    /// <summary>Templates of all pages.</summary>
    public static IReadOnlyList<string> Declared { get; } =
        [.. typeof(App).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes(typeof(RouteAttribute), inherit: false)).Cast<RouteAttribute>().Select(route => route.Template)];

    /// <summary>Templates that nobody says how to visit.</summary>
    public static IEnumerable<string> Unknown(IEnumerable<string> declared) =>
        declared.Where(route => !s_pages.ContainsKey(route) && !s_generic.Contains(route) && !s_unasked.Contains(route) && route != InspectionCode);

    /// <summary>Templates that are no pages any more.</summary>
    public static IEnumerable<string> Stale() => s_pages.Keys.Concat(s_generic).Concat(s_unasked).Append(InspectionCode).Except(Declared);

    /// <summary>Every page once, every kind of record with its list and first record, and every act with its form.</summary>
    public async Task<IReadOnlyList<Visit>> AllAsync()
    {
        List<Visit> visits = [];
        await portal.BeginReportAsync(DraftYear);
        foreach (var (route, (role, from, at)) in s_pages)
        {
            var account = role.Length == 0 ? null : portal.HolderOf(role);
            visits.Add(new Visit(route, at.Length > 0 ? at : from.Length > 0 ? await FindAsync(route, account, from) : route, account));
        }

        visits.AddRange(s_refused.Select(page => new Visit(page.Address, page.Address, page.Role.Length == 0 ? null : portal.HolderOf(page.Role), page.Status)));

        visits.Add(new Visit(InspectionCode, $"{await ApprovedInspectionAsync()}/code", portal.HolderOf(Roles.EnforcementOfficer)));
        foreach (var kind in RecordCatalogue.All) visits.AddRange(await OfAsync(kind));
        return visits;
    }

    private async Task<string> ApprovedInspectionAsync()
    {
        await using var desk = new Desk(portal);
        foreach (var post in BureauStories.ApprovedInspection) await desk.PostAsync(post);
        return desk.RecordOf("inspections");
    }

    private async Task<IReadOnlyList<Visit>> OfAsync(RecordKind kind)
    {
        var reader = portal.HolderOf(kind.Readers.Count > 0 ? kind.Readers[0] : kind.Acts[0].Roles[0]);
        List<Visit> visits = [new("/desk/{Path}", kind.Href, reader)];
        visits.AddRange(kind.Acts.Where(act => act.Record is null)
            .Select(act => new Visit("/desk/{Path}/new/{Slug}", $"{kind.Href}/new/{act.Slug}", portal.HolderOf(act.Roles[0]))));
        if (await TryFindAsync($"/desk/{kind.Path}/{{Id:guid}}", reader, kind.Href) is not { } record) return visits;
        visits.Add(new Visit("/desk/{Path}/{Id:guid}", record, reader));
        visits.AddRange(kind.Acts.Where(act => act.Record is not null)
            .Select(act => new Visit("/desk/{Path}/{Id:guid}/{Slug}", $"{record}/{act.Slug}", portal.HolderOf(act.Roles.Count > 0 ? act.Roles[0] : kind.Readers[0]))));
        return visits;
    }

    private async Task<string> FindAsync(string route, string? account, string from)
    {
        // A page that is itself one of many is found from its list.
        if (from.Contains('{', StringComparison.Ordinal)) from = await FindAsync(from, account, s_pages[from].From);
        return await TryFindAsync(route, account, from) ?? throw new InvalidOperationException($"{from} leads to no {route}.");
    }

    private async Task<string?> TryFindAsync(string route, string? account, string from)
    {
        if (!_read.TryGetValue($"{account} {from}", out var text))
        {
            await using var context = await portal.OpenAsync(account, new Look(DisplayMode.Standard, Look.Desk));
            var reply = await context.APIRequest.GetAsync(from);
            Assert.True(reply.Ok, $"{from}: {reply.Status}");
            _read[$"{account} {from}"] = text = await reply.TextAsync();
        }

        var pattern = Parameter().Replace(Regex.Escape(route).Replace("\\{", "{", StringComparison.Ordinal), match => match.Value.Contains("guid", StringComparison.Ordinal) ? "[0-9a-f-]{36}" : match.Value.Contains("Year", StringComparison.Ordinal) ? "[0-9]{4}" : "[^/\"?#]+");
        var found = Regex.Match(text, $"href=\"({pattern})[\"?#]", RegexOptions.None, TimeSpan.FromSeconds(5));
        return found.Success ? found.Groups[1].Value : null;
    }

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
