using System.Net;
using System.Security.Cryptography;
using System.Text;
using Enforcement.Contracts.V1;
using Enforcement.Tests.Cases;
using Grpc.Core;
using Organization.Contracts;
using Platform.Documents.Sheets;
using Platform.Hosting.Access;
using Platform.Testing;
using StatisticsClient = Enforcement.Contracts.V1.YearStatistics.YearStatisticsClient;

namespace Enforcement.Tests.YearStatistics;

/// <summary>A year counted, published, corrected and downloaded through the real service.</summary>
public sealed class StatisticsCallTests : IAsyncLifetime
{
    private const string Workbook = "/api/enforcement/v1/statistics/2023.xlsx";
    private static readonly Caller s_clerk = ServiceApp.Staff(Guid.Parse("018c0000-0000-7000-8000-00000000000a"), "enforcement", Roles.JudicialClerk);
    private static readonly GetYearStatisticsRequest s_year = new() { Year = 2023 };
    private EnforcementApp _app = null!;
    private CaseJourney _journey = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private StatisticsClient Head => Client(EnforcementApp.Head);

    private StatisticsClient Visitor => Client(Caller.Visitor(ServiceApp.Street));

    public async ValueTask InitializeAsync()
    {
        _app = await EnforcementApp.StartAsync();
        _journey = new CaseJourney(_app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Nothing_of_a_year_is_public_before_it_is_over_and_published()
    {
        await _journey.Officer.DecideOnTheSpotAsync(_journey.OnTheSpot());
        var early = await CaseJourney.RefusalOf(Head.PublishStatisticsAsync(new PublishStatisticsRequest { Year = 2023 }));
        Assert.Equal(("enforcement.statistics_too_early", "TRI-04", "year"), (early.Code, early.RuleId, early.Field));
        Assert.Equal("year", Assert.Single((await CaseJourney.RefusalOf(Head.PublishStatisticsAsync(new PublishStatisticsRequest()))).Faults).Field);

        _app.Clock.MoveTo(new DateOnly(2024, 1, 10));
        var none = await Visitor.GetPublishedStatisticsAsync(s_year);
        // 31 January is a date: it would not move from a Saturday either.
        Assert.Equal((true, "2024-01-31"), (none.Edition is null, none.DueOn));
        Assert.Equal("2026-01-31", (await Visitor.GetPublishedStatisticsAsync(new GetYearStatisticsRequest { Year = 2025 })).DueOn);
        using var http = _app.App.Http("enforcement", Caller.Visitor(ServiceApp.Street));
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(Workbook, Stop)).StatusCode);
        Assert.Equal(StatusCode.PermissionDenied, (await FaultAsync(Visitor.GetYearStatisticsAsync(s_year))).StatusCode);
        Assert.Equal(StatusCode.PermissionDenied, (await FaultAsync(Client(EnforcementApp.Officer).PublishStatisticsAsync(new PublishStatisticsRequest { Year = 2023 }))).StatusCode);
    }

    [Fact]
    public async Task An_edition_stays_as_it_was_when_a_case_is_revoked_later_and_a_second_one_says_why()
    {
        var minor = (await _journey.Officer.DecideOnTheSpotAsync(_journey.OnTheSpot())).Id;
        await _journey.DecideAsync(await _journey.FileAsync());
        _app.Clock.MoveTo(new DateOnly(2024, 1, 10));
        await _journey.Officer.DecideOnTheSpotAsync(_journey.OnTheSpot());
        var first = (await Client(s_clerk).PublishStatisticsAsync(new PublishStatisticsRequest { Year = 2023 })).Id;
        var published = (await Visitor.GetPublishedStatisticsAsync(s_year)).Edition;
        Assert.Equal([(1, 1, 50_00L), (1, 1, 300_00L), (2, 2, 350_00L)], published.Rows.Select(row => (row.Fines, row.Decisions, row.AmountFen)));
        Assert.Equal((1, "2024-01-10", 0, true, ""), (published.Edition, published.PublishedOn, published.LeftOut, published.IsSynthetic, published.PublishedBy));
        Assert.Equal(published.Checksum, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(published.Canonical))));
        Assert.False((await Head.GetYearStatisticsAsync(s_year)).Differs);

        await new Contracts.V1.CaseExecution.CaseExecutionClient(_app.App.Calls("enforcement", EnforcementApp.Head)).RevokeDecisionAsync(new RevokeDecisionRequest
        {
            CaseId = minor,
            Kind = RevocationKind.Annulled,
            By = RevokedBy.ReconsiderationOrgan,
            RevokedOn = _journey.Today,
            Document = "示例复决1号",
            Reason = "主要事实不清",
        });
        Assert.Equal(published, (await Visitor.GetPublishedStatisticsAsync(s_year)).Edition);
        var counted = await Head.GetYearStatisticsAsync(s_year);
        Assert.Equal((true, 1, 1, 1), (counted.Differs, counted.Edition, counted.LeftOut, counted.Rows[2].Decisions));

        var silent = await CaseJourney.RefusalOf(Head.PublishStatisticsAsync(new PublishStatisticsRequest { Year = 2023 }));
        Assert.Equal(("enforcement.statistics_reason_missing", "reason"), (silent.Code, silent.Field));
        await Head.PublishStatisticsAsync(new PublishStatisticsRequest { Year = 2023, Reason = "一件决定被撤销" });
        var standing = await Visitor.GetPublishedStatisticsAsync(s_year);
        Assert.Equal((2, "一件决定被撤销", 1, 300_00L), (standing.Edition.Edition, standing.Edition.Reason, standing.Edition.LeftOut, standing.Edition.Rows[2].AmountFen));
        Assert.Equal((1, published.Checksum), (Assert.Single(standing.Earlier).Edition, standing.Earlier[0].Checksum));
        Assert.Equal([2023], standing.Years);
        Assert.Equal(2, (await Head.ListStatisticsEditionsAsync(new BureauListRequest())).Total);
        Assert.Equal(s_clerk.Id.ToString(), (await Head.GetStatisticsEditionAsync(new BureauRecordRequest { Id = first })).PublishedBy);
    }

    [Fact]
    public async Task An_edition_is_reported_once_to_each_and_not_before_it_was_published()
    {
        _app.Clock.MoveTo(new DateOnly(2024, 1, 10));
        var id = (await Head.PublishStatisticsAsync(new PublishStatisticsRequest { Year = 2023 })).Id;
        var report = new ReportStatisticsRequest { Id = id, Recipient = StatisticsRecipient.OwnGovernment, RecipientName = "某市人民政府", ReportedOn = "2024-01-09", Document = "示例报1号" };
        var early = await CaseJourney.RefusalOf(Head.ReportStatisticsAsync(report));
        Assert.Equal(("enforcement.statistics_reported_too_early", "TRI-04", "reportedOn"), (early.Code, early.RuleId, early.Field));
        report.ReportedOn = "2024-01-10";
        await Head.ReportStatisticsAsync(report);
        Assert.Equal("enforcement.statistics_reported_already", (await CaseJourney.RefusalOf(Head.ReportStatisticsAsync(report))).Code);
        report.Recipient = StatisticsRecipient.HigherDepartment;
        await Client(s_clerk).ReportStatisticsAsync(report);
        var empty = await CaseJourney.RefusalOf(Head.ReportStatisticsAsync(new ReportStatisticsRequest { Id = id }));
        Assert.Equal(["recipient", "recipientName", "reportedOn", "document"], empty.Faults.Select(fault => fault.Field));

        var counted = await Head.GetYearStatisticsAsync(s_year);
        Assert.Equal((id, 2), (counted.StandingId, counted.Reports.Count));
        Assert.Empty((await Visitor.GetPublishedStatisticsAsync(s_year)).Edition.Reports);
        Assert.Equal(StatusCode.PermissionDenied, (await FaultAsync(Client(EnforcementApp.Officer).ReportStatisticsAsync(report))).StatusCode);
    }

    [Fact]
    public async Task The_workbook_holds_the_figures_of_the_edition()
    {
        await _journey.Officer.DecideOnTheSpotAsync(_journey.OnTheSpot());
        _app.Clock.MoveTo(new DateOnly(2024, 2, 1));
        await Head.PublishStatisticsAsync(new PublishStatisticsRequest { Year = 2023 });
        var edition = (await Visitor.GetPublishedStatisticsAsync(s_year)).Edition;
        using var http = _app.App.Http("enforcement", Caller.Visitor(ServiceApp.Street));
        using var answer = await http.GetAsync(Workbook, Stop);
        Assert.Equal((HttpStatusCode.OK, SheetWriter.MediaType), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var sheet = SheetReader.Read(new MemoryStream(await answer.Content.ReadAsByteArrayAsync(Stop)), mostRows: 30, mostText: 10_000);
        Assert.Null(sheet.Fault);
        var simple = sheet.Rows.Single(row => row.Cells[0] == "简易程序").Cells;
        Assert.Equal(["0", "0", "1", "0", "0", "0", "0", "0", "0", "0", "0", "0", "1", "50.00"], simple.Skip(1));
        Assert.Equal(edition.Checksum, sheet.Rows.Single(row => row.Cells[0] == "SHA-256").Cells[1]);
        Assert.Contains(sheet.Rows, row => row.Cells[0].Contains("示例数据", StringComparison.Ordinal));
    }

    private static async Task<RpcException> FaultAsync<T>(AsyncUnaryCall<T> call) => await Assert.ThrowsAsync<RpcException>(async () => await call);

    private StatisticsClient Client(Caller caller) => new(_app.App.Calls("enforcement", caller));
}
