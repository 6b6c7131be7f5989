using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Organization.Contracts;
using Organization.Contracts.Events.V1;
using Platform.Hosting.Access;
using Platform.Law.Results;
using Platform.Testing;
using Reports.Contracts.V1;
using Reports.Freezing;
using Reports.Persistence;

namespace Reports.Tests;

public class PublicationTests
{
    [Fact]
    public async Task Without_the_third_quarters_session_publication_is_blocked_until_the_proposed_wording_is_taken()
    {
        await using var app = await ReportsApp.StartAsync(Year.Events().Where(happened => happened is not StudySessionRecorded { HeldOn.Month: 8 }));
        var draft = await app.DraftAsync();
        var study = draft.Claim("F05");
        Assert.Equal((Verdict.Contradicted, "全年3次（第一、二、四季度）"), (study.Verdict, study.Proposed));
        Assert.Contains("中心组每季度组织", draft.Text());

        await TakeAsync(app, "RPT04-2", "RPT04-3");
        await app.Leader.FreezeReportAsync(new FreezeReportRequest { Year = Year.Reported });
        var refusal = await ReportAssertions.RefusalOf(app.Leader.PublishReportAsync(new PublishReportRequest { Year = Year.Reported }));
        Assert.Equal(("reports.claims_unproved", ErrorKind.State), (refusal.Code, refusal.Kind));
        Assert.Equal("F05", Assert.Single(refusal.Faults).Field);

        await app.Leader.ReopenReportAsync(new ReopenReportRequest { Year = Year.Reported, Reason = "补正" });
        await TakeAsync(app, "F05");
        await app.Leader.FreezeReportAsync(new FreezeReportRequest { Year = Year.Reported });
        await app.Leader.PublishReportAsync(new PublishReportRequest { Year = Year.Reported, SubmittedOn = "2024-02-26" });
        var published = await app.Visitor.GetPublishedAsync(new GetReportRequest { Year = Year.Reported });
        Assert.Contains("中心组全年3次（第一、二、四季度）组织", published.Text());
        Assert.All(published.Claims, claim => Assert.Equal(Verdict.Supported, claim.Verdict));
        Assert.Equal("某街报〔2024〕1号", published.DocumentNumber);
        Assert.Empty(published.Warnings);
    }

    [Fact]
    public async Task A_frozen_report_stays_as_it_is_and_its_root_proves_every_record()
    {
        await using var app = await ReportsApp.StartAsync(Year.Events());
        await app.DraftAsync();
        await TakeAsync(app, "RPT04-2", "RPT04-3");
        var frozen = await app.Leader.FreezeReportAsync(new FreezeReportRequest { Year = Year.Reported });
        app.Journals.Happened(Year.Study(12, 20));
        await app.AppliedAsync();
        var view = await app.Clerk.GetDraftAsync(new GetReportRequest { Year = Year.Reported });
        Assert.Equal((4, frozen.Root), (view.Claim("F05").RecordCount, view.Root));
        Assert.Contains("五、", view.Sections[4].Title);

        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ReportsDbContext>();
        var rows = await db.FrozenRecords.AsNoTracking().ToListAsync();
        var report = await db.Reports.AsNoTracking().SingleAsync();
        Assert.Equal(frozen.RecordCount, rows.Count);
        Assert.All(report.Body.Claims, claim => Assert.Equal(claim.Root, FrozenEdition.RootOf(rows.Where(row => row.ClaimId == claim.Id))));
        Assert.Equal(report.Root, FrozenEdition.RootOf(report.Body.Claims));
        var orders = rows.Where(row => row.ClaimId == "F17").ToList();
        orders[0] = new FrozenRecord
        {
            Street = orders[0].Street,
            ReportId = orders[0].ReportId,
            Edition = 1,
            ClaimId = "F17",
            Position = orders[0].Position,
            RecordId = Year.Id(),
            Service = orders[0].Service,
            Kind = orders[0].Kind,
        };
        Assert.NotEqual(report.Body.Claims.Single(claim => claim.Id == "F17").Root, FrozenEdition.RootOf(orders));
    }

    [Fact]
    public async Task The_interface_speaks_the_agreed_shape_and_shows_visitors_published_reports_only()
    {
        await using var app = await ReportsApp.StartAsync(Year.Events());
        await app.DraftAsync();
        using var visitor = app.Http(Caller.Visitor(ServiceApp.Street));
        using var staff = app.Http(ServiceApp.Staff(Year.Id(), "judicial", Roles.JudicialClerk));
        var hidden = await visitor.GetAsync("/api/reports/v1/annual-reports/2023");
        Assert.Equal(404, (int)hidden.StatusCode);
        Assert.Equal("reports.report_not_found", (await JsonAsync(hidden)).GetProperty("code").GetString());
        Assert.Equal("draft", (await JsonAsync(await staff.GetAsync("/api/reports/v1/annual-reports/2023"))).GetProperty("status").GetString());

        await TakeAsync(app, "RPT04-2", "RPT04-3");
        await app.Leader.FreezeReportAsync(new FreezeReportRequest { Year = Year.Reported });
        Assert.Equal(404, (int)(await visitor.GetAsync("/api/reports/v1/annual-reports/2023")).StatusCode);
        app.Clock.MoveTo(new DateOnly(2024, 4, 2));
        var late = await app.Leader.PublishReportAsync(new PublishReportRequest { Year = Year.Reported, DocumentNumber = "某街报〔2024〕6号" });
        Assert.Equal(["RPT-01", "RPT-03"], late.Warnings.Select(warning => warning.RuleId));

        using var anyone = app.Http(Caller.Visitor(ServiceApp.Street));
        var report = await JsonAsync(await anyone.GetAsync("/api/reports/v1/annual-reports/2023"));
        Assert.Equal(["year", "office", "status", "asOf", "sections"], Names(report));
        Assert.Equal((2023, "published"), (report.GetProperty("year").GetInt32(), report.GetProperty("status").GetString()));
        var section = report.GetProperty("sections")[0];
        Assert.Equal(["id", "title", "paragraphs"], Names(section));
        Assert.Equal(["text", "claims"], Names(section.GetProperty("paragraphs")[0]));
        var claims = report.GetProperty("sections").EnumerateArray()
            .SelectMany(part => part.GetProperty("paragraphs").EnumerateArray())
            .SelectMany(paragraph => paragraph.GetProperty("claims").EnumerateArray())
            .ToDictionary(claim => claim.GetProperty("id").GetString()!);
        var orders = claims["F17"];
        Assert.Equal(["id", "kind", "label", "value", "unit", "definition", "verdict", "recordCount", "recordsHref"], Names(orders));
        Assert.Equal((JsonValueKind.Number, JsonValueKind.String), (orders.GetProperty("value").ValueKind, claims["F05"].GetProperty("value").ValueKind));
        Assert.Equal(("figure", "supported"), (orders.GetProperty("kind").GetString(), orders.GetProperty("verdict").GetString()));

        List<string> ids = [];
        for (var href = orders.GetProperty("recordsHref").GetString() + "?page=1&size=2"; href is not null;)
        {
            var page = await JsonAsync(await anyone.GetAsync(href));
            Assert.Equal(["claimId", "total", "items", "next"], Names(page));
            Assert.Equal(5, page.GetProperty("total").GetInt32());
            Assert.Equal(["id", "service", "kind", "title", "date", "href"], Names(page.GetProperty("items")[0]));
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
            href = page.GetProperty("next").GetString();
        }

        Assert.Equal((5, 5), (ids.Count, ids.Distinct().Count()));
        var document = await anyone.GetAsync("/api/reports/v1/annual-reports/2023/document.docx");
        Assert.Equal("PK"u8.ToArray(), (await document.Content.ReadAsByteArrayAsync())[..2]);
        Assert.Equal(404, (int)(await anyone.GetAsync("/api/reports/v1/annual-reports/2019")).StatusCode);
    }

    [Fact]
    public async Task A_source_that_is_away_leaves_its_claims_as_last_known_and_stops_only_the_freezing()
    {
        await using var app = await ReportsApp.StartAsync(Year.Events());
        app.Journals.Away("outreach", isAway: true);
        var draft = await app.DraftAsync();
        Assert.Equal((true, false), (draft.Claim("F26").IsLastKnown, draft.Claim("F17").IsLastKnown));
        Assert.Equal(("每月", Verdict.Supported), (draft.Claim("F26").Value, draft.Claim("F26").Verdict));
        Assert.True(draft.Claim("F26").AsOf > 0);
        var refusal = await ReportAssertions.RefusalOf(app.Leader.FreezeReportAsync(new FreezeReportRequest { Year = Year.Reported }));
        Assert.Equal(("reports.source_unreachable", ErrorKind.Busy), (refusal.Code, refusal.Kind));
        app.Journals.Away("outreach", isAway: false);
        await app.Leader.FreezeReportAsync(new FreezeReportRequest { Year = Year.Reported });
    }

    [Fact]
    public async Task An_edited_paragraph_is_kept_by_the_next_compilation_and_an_empty_section_stops_publication()
    {
        await using var app = await ReportsApp.StartAsync(Year.Events());
        await app.DraftAsync();
        var edit = new EditParagraphRequest { Year = Year.Reported, ParagraphId = "enforcement-cases", Wording = "普通程序案件{F22-ordinary}已经办结。" };
        await app.Clerk.EditParagraphAsync(edit);
        var draft = await app.DraftAsync();
        Assert.Contains("普通程序案件1件已经办结。", draft.Text());
        Assert.DoesNotContain(draft.Claims, claim => claim.Id == "F22-minor");
        edit.Wording = "办结一批，共12件。";
        var refusal = await ReportAssertions.RefusalOf(app.Clerk.EditParagraphAsync(edit));
        Assert.Equal("number_typed_in", Assert.Single(refusal.Faults).Code);

        await TakeAsync(app, "RPT04-3");
        await app.Clerk.EditParagraphAsync(new EditParagraphRequest
        {
            Year = Year.Reported,
            ParagraphId = "shortcomings-findings",
            Wording = "{RPT04-2-orders}。",
        });
        await app.Clerk.EditParagraphAsync(new EditParagraphRequest
        {
            Year = Year.Reported,
            ParagraphId = "shortcomings-records",
            Wording = "{RPT04-2-orders}。",
        });
        await app.Leader.FreezeReportAsync(new FreezeReportRequest { Year = Year.Reported });
        var missing = await ReportAssertions.RefusalOf(app.Leader.PublishReportAsync(new PublishReportRequest { Year = Year.Reported }));
        Assert.True(missing.RuleId == "RPT-04", $"{missing.Code} {string.Join(',', missing.Faults.Select(fault => fault.Field))}");
    }

    [Fact]
    public async Task The_leaders_figures_are_counted_by_month_and_visitors_do_not_see_them()
    {
        await using var app = await ReportsApp.StartAsync(Year.Events());
        var figures = await app.Leader.GetYearFiguresAsync(new GetYearFiguresRequest { Year = Year.Reported });
        Assert.Equal([0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0], figures.Items.Single(figure => figure.ClaimId == "F17").Months);
        Assert.Equal(Enumerable.Repeat(1, 12), figures.Items.Single(figure => figure.ClaimId == "F18-appraisals").Months);
        var denied = await Assert.ThrowsAsync<Grpc.Core.RpcException>(
            () => app.Visitor.GetYearFiguresAsync(new GetYearFiguresRequest { Year = Year.Reported }).ResponseAsync);
        Assert.Equal(Grpc.Core.StatusCode.PermissionDenied, denied.StatusCode);
        await app.DraftAsync();
        var readiness = await app.Leader.GetReadinessAsync(new GetReportRequest { Year = Year.Reported });
        Assert.Equal(("2024-03-01", "2024-02-29", "2024-04-01", "2024-03-29"), (
            readiness.SubmitBefore, readiness.LastWorkingDayToSubmit, readiness.PublishBefore, readiness.LastWorkingDayToPublish));
        Assert.Equal(0, (await app.Visitor.ListReportsAsync(new ListReportsRequest { Page = 1, Size = 20 })).Total);
    }

    private static async Task TakeAsync(ReportsApp app, params string[] claims)
    {
        foreach (var claim in claims) await app.Clerk.TakeProposedWordingAsync(new TakeProposedWordingRequest { Year = Year.Reported, ClaimId = claim });
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
