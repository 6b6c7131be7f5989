using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Enforcement.Contracts.V1;
using Journeys.Tests.Topologies;
using Organization.Contracts;
using Organization.Contracts.V1;
using Platform.Testing;
using Reports.Contracts.V1;

namespace Journeys.Tests.Journeys;

/// <summary>A work order from the outside system that sends it to the report that counts it; the same steps in every topology.</summary>
public abstract class WorkOrderJourney(Func<Task<Topology>> start) : IAsyncLifetime
{
    private const string Orders = "/api/enforcement/v1/work-orders";
    private static readonly DateTimeOffset s_now = TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8));
    private Topology _platform = null!;
    private HttpClient _outside = null!;
    private HttpClient _visitor = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _platform = await start();
        _visitor = new HttpClient { BaseAddress = _platform.Gateway };
        _outside = new HttpClient { BaseAddress = _platform.Gateway };
        var profiles = new OfficeProfiles.OfficeProfilesClient(_platform.As("organization", "office", Roles.Administrator));
        await profiles.SetOfficeProfileAsync(
            new SetOfficeProfileRequest
            {
                Name = "某市某街道办事处",
                ShortName = "某街道",
                City = "某市",
                DivisionCode = "320585000",
                CaseFilingPrefix = "某街立字",
                DecisionPrefix = "某街罚决字",
                WorkOrderPrefix = "JD",
                ReportPrefix = "某街发",
                ValidFrom = $"{s_now.Year}-01-01",
            },
            ServiceApp.Key("journey-profile"),
            cancellationToken: Stop);
        await AuthorizeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _outside?.Dispose();
        _visitor?.Dispose();
        if (_platform is not null) await _platform.DisposeAsync();
    }

    [Fact]
    public async Task A_work_order_sent_over_REST_is_counted_in_the_report_once_it_is_resolved()
    {
        var id = await SendAsync("JOURNEY-1");
        Assert.Equal(0, await ResolvedInReportAsync());

        await ResolveAsync(id);

        await ServiceApp.EventuallyAsync(async () => await ResolvedInReportAsync() == 1, "the report counts the resolved order");
        var claims = new AnnualReports.AnnualReportsClient(_platform.As("reports", "judicial", Roles.JudicialClerk));
        await claims.CompileDraftAsync(new CompileDraftRequest { Year = s_now.Year }, ServiceApp.Key("journey-draft"), cancellationToken: Stop);
        var records = await claims.ListClaimRecordsAsync(
            new ListClaimRecordsRequest { Year = s_now.Year, ClaimId = "F17", Page = 1, Size = 50 }, cancellationToken: Stop);
        Assert.Equal([id], records.Items.Select(record => record.Id));

        // A draft is the staff's; the public sees a report when it is published.
        Assert.Equal(HttpStatusCode.NotFound, (await _visitor.GetAsync(ReportOf(s_now.Year), Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _visitor.GetAsync(ReportOf(1999), Stop)).StatusCode);
    }

    /// <summary>Stops a service that the journey does not need, walks the journey and finds it counted.</summary>
    protected async Task WalkWithoutOutreachAsync()
    {
        Assert.True(await _platform.StopAsync("outreach"));

        await ResolveAsync(await SendAsync("JOURNEY-2"));

        await ServiceApp.EventuallyAsync(async () => await ResolvedInReportAsync() == 1, "the report counts without the stopped service");
        Assert.Equal(HttpStatusCode.NotFound, (await _visitor.GetAsync(ReportOf(1999), Stop)).StatusCode);
    }

    [Fact]
    public async Task Without_a_token_or_with_a_forged_one_nothing_is_accepted()
    {
        using var order = Order("JOURNEY-3");
        Assert.Equal(HttpStatusCode.Forbidden, (await _visitor.SendAsync(order, Stop)).StatusCode);
        using var again = Order("JOURNEY-3");
        again.Headers.Authorization = new("Bearer", "a.b.c");
        Assert.Equal(HttpStatusCode.Unauthorized, (await _visitor.SendAsync(again, Stop)).StatusCode);
    }

    private static string ReportOf(int year) => $"/api/reports/v1/annual-reports/{year.ToString(CultureInfo.InvariantCulture)}";

    private async Task AuthorizeAsync()
    {
        var secret = await _platform.RegisterClientAsync("linkage", "work-orders.write", "work-orders.read");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = "linkage",
            ["client_secret"] = secret,
        });
        using var answer = await _visitor.PostAsync(new Uri("/connect/token", UriKind.Relative), form, Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var token = (await answer.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("access_token").GetString();
        _outside.DefaultRequestHeaders.Authorization = new("Bearer", token);
    }

    /// <summary>Sends the order until Enforcement has heard of the office's profile; one key, so that it becomes one order.</summary>
    private async Task<string> SendAsync(string externalId)
    {
        var id = "";
        await ServiceApp.EventuallyAsync(
            async () =>
            {
                using var order = Order(externalId);
                using var answer = await _outside.SendAsync(order, Stop);
                if (answer.StatusCode != HttpStatusCode.Created) return false;
                id = (await answer.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("id").GetString()!;
                return true;
            },
            "the intake accepts the order");
        return id;
    }

    private static HttpRequestMessage Order(string externalId) => new(HttpMethod.Post, Orders)
    {
        Headers = { { "Idempotency-Key", externalId } },
        Content = new StringContent(
            $$$"""
            {"externalId":"{{{externalId}}}","category":"city-appearance","title":"占道","description":"占道经营","location":{"address":"中市路",
            "longitude":121.123456,"latitude":31.5},"reportedAt":"{{{s_now.AddMinutes(-5):yyyy-MM-ddTHH:mm:sszzz}}}","reporter":{"name":"王五","phone":"13800000000"}}
            """,
            Encoding.UTF8, "application/json"),
    };

    private async Task ResolveAsync(string id)
    {
        var orders = new WorkOrders.WorkOrdersClient(_platform.As("enforcement", "enforcement", Roles.EnforcementHead));
        await orders.DispatchWorkOrderAsync(
            new DispatchWorkOrderRequest { Id = id, Team = "一中队", OfficerId = "018c0000-0000-7000-8000-000000000002" },
            ServiceApp.Key($"dispatch-{id}"), cancellationToken: Stop);
        await orders.ResolveWorkOrderAsync(
            new ResolveWorkOrderRequest { Id = id, Result = "已清理", EvidenceNote = "照片两张" }, ServiceApp.Key($"resolve-{id}"), cancellationToken: Stop);
    }

    private async Task<int> ResolvedInReportAsync()
    {
        var reports = new AnnualReports.AnnualReportsClient(_platform.As("reports", "judicial", Roles.JudicialClerk));
        var figures = await reports.GetYearFiguresAsync(new GetYearFiguresRequest { Year = s_now.Year }, cancellationToken: Stop);
        return figures.Items.Single(figure => figure.ClaimId == "F17").Count;
    }
}
