using Enforcement.Contracts.Events.V1;
using Organization.Contracts.Events.V1;
using Platform.Journal;
using Reports.Contracts.V1;

namespace Reports.Tests;

public class MembershipTests
{
    [Fact]
    public async Task Work_orders_count_when_received_and_resolved_in_the_year_of_Shanghai()
    {
        var (before, whole, after, withdrawn, patrol, open) = (Year.Id(), Year.Id(), Year.Id(), Year.Id(), Year.Id(), Year.Id());
        var first = Year.At(2023, 1, 1, 0, 0);
        var last = Year.At(2023, 12, 31, 23, 59);
        await using var app = await ReportsApp.StartAsync(
        [
            Year.Received(before, first.AddMinutes(-1)), Year.Resolved(before, first.AddMinutes(-1), first.AddDays(1)),
            Year.Received(whole, first), Year.Resolved(whole, first, last),
            Year.Received(after, last), Year.Resolved(after, last, last.AddMinutes(1)),
            Year.Received(withdrawn, first.AddDays(9)), new WorkOrderWithdrawn(withdrawn, "单", "CityAppearance", first.AddDays(10)),
            Year.Received(patrol, first.AddDays(9), "Patrol"), Year.Resolved(patrol, first.AddDays(9), first.AddDays(10), "Patrol"),
            Year.Received(open, first.AddDays(9)),
        ]);
        Assert.Equal([whole.ToString()], await IdsAsync(app, "F17"));
    }

    [Fact]
    public async Task A_reopened_order_counts_again_only_when_it_is_resolved_again()
    {
        var (open, inYear, nextYear) = (Year.Id(), Year.Id(), Year.Id());
        var first = Year.At(2023, 3, 1, 9, 0);
        await using var app = await ReportsApp.StartAsync(
        [
            Year.Received(open, first), Year.Resolved(open, first, first.AddDays(1)), Reopened(open),
            Year.Received(inYear, first), Year.Resolved(inYear, first, first.AddDays(1)), Reopened(inYear), Year.Resolved(inYear, first, first.AddDays(30)),
            Year.Received(nextYear, first), Year.Resolved(nextYear, first, first.AddDays(1)), Reopened(nextYear), Year.Resolved(nextYear, first, first.AddYears(1)),
        ]);
        Assert.Equal([inYear.ToString()], await IdsAsync(app, "F17"));

        IIntegrationEvent Reopened(Guid id) => new WorkOrderReopened(id, "单", "CityAppearance", first.AddDays(2), Year.Day(3, 10));
    }

    [Fact]
    public async Task Cases_count_by_the_day_of_decision_and_by_track()
    {
        var (early, late, minor, minorLate, open) = (Year.Id(), Year.Id(), Year.Id(), Year.Id(), Year.Id());
        var officer = Year.Id();
        await using var app = await ReportsApp.StartAsync(
        [
            Filed(early, Year.Day(11, 1, 2022)), Decided(early, Year.Day(1, 1)),
            Filed(late, Year.Day(12, 1)), Decided(late, Year.Day(1, 1, 2024)),
            Filed(open, Year.Day(6, 1)),
            Minor(minor, Year.Day(12, 31)), Minor(minorLate, Year.Day(1, 1, 2024)),
        ]);
        Assert.Equal([early.ToString()], await IdsAsync(app, "F22-ordinary"));
        Assert.Equal([minor.ToString()], await IdsAsync(app, "F22-minor"));

        IIntegrationEvent Filed(Guid id, DateOnly on) => new PenaltyCaseFiled(id, $"案{id}", "Ordinary", "占道经营", "C1", on, officer, officer, null, true);
        IIntegrationEvent Decided(Guid id, DateOnly on) =>
            new PenaltyDecided(id, $"案{id}", "罚", "Ordinary", "NoPenaltyMinor", "占道经营", "C1", [], on, true);
        IIntegrationEvent Minor(Guid id, DateOnly on) =>
            new PenaltyDecidedOnTheSpot(id, $"当{id}", "Minor", "乱扔垃圾", "C2", ["Warning"], on, officer, officer, null, true);
    }

    [Fact]
    public async Task What_was_taken_back_does_not_come_back_and_events_of_a_part_may_come_first()
    {
        var (session, review) = (Year.Id(), Year.Id());
        await using var app = await ReportsApp.StartAsync(
        [
            new StudySessionRecorded(session, "专题", "宪法", Year.Day(2, 1), 9, 30, true),
            new StudySessionWithdrawn(session, "专题", Year.Day(2, 1), Year.Day(2, 2), "误登", true),
            new FileReviewDefectCorrected(review, 1, Year.Id(), Year.Day(3, 2), 0),
        ]);
        var draft = await app.DraftAsync();
        Assert.Equal(Verdict.Unsupported, draft.Claim("F05").Verdict);
        Assert.Equal(0, draft.Claim("F05").RecordCount);
    }

    [Fact]
    public async Task Every_fact_of_a_year_with_all_its_records_is_stated_and_supported()
    {
        await using var app = await ReportsApp.StartAsync(Year.Events());
        var draft = await app.DraftAsync();
        Assert.Equal(["RPT04-2", "RPT04-3"], draft.Claims.Where(claim => claim.Verdict != Verdict.Supported).Select(claim => claim.Id).Order());
        Assert.All(Enumerable.Range(1, 29), fact => Assert.Contains(draft.Claims, claim => claim.Id.StartsWith($"F{fact:00}")));
        Assert.Equal((5L, 5), (draft.Claim("F17").Number, draft.Claim("F17").RecordCount));
        Assert.Equal((1L, 6L), (draft.Claim("F09").Number, draft.Claim("F11").Number));
        Assert.Equal((1L, 1L), (draft.Claim("F01").Number, draft.Claim("F15").Number));
        Assert.Equal(("每月2次", 24), (draft.Claim("F16").Value, draft.Claim("F16").RecordCount));
        Assert.Equal(("每周", 52), (draft.Claim("F18-meetings").Value, draft.Claim("F18-meetings").Periods.Count));
        Assert.Equal(("每月", 12), (draft.Claim("F18-appraisals").Value, draft.Claim("F18-appraisals").RecordCount));
        Assert.Equal(1L, draft.Claim("F29").Number);
        Assert.Equal("2023年4月14日", draft.Claim("F23").Value);
        Assert.Equal("新发行政诉讼2件、败诉率2.5%、负责人出庭应诉率100%", draft.Claim("F07-indicators").Value);
        Assert.Equal(3, draft.Claim("F07-indicators").SyntheticCount);
        Assert.DoesNotContain("不公开工程", draft.Text());
        Assert.Contains("联动平台工单5起", draft.Text());
        Assert.Equal(7, draft.Sections.Count);
    }

    [Fact]
    public async Task An_empty_year_compiles_and_claims_nothing()
    {
        await using var app = await ReportsApp.StartAsync([Year.Profile()]);
        var draft = await app.DraftAsync(2024);
        Assert.All(draft.Claims, claim => Assert.Equal(Verdict.Unsupported, claim.Verdict));
        Assert.Equal("示例市某街道办事处2024年度法治政府建设情况报告", draft.Title);
    }

    private static async Task<IEnumerable<string>> IdsAsync(ReportsApp app, string claim)
    {
        await app.DraftAsync();
        var records = await app.Clerk.ListClaimRecordsAsync(new ListClaimRecordsRequest { Year = Year.Reported, ClaimId = claim, Page = 1, Size = 100 });
        Assert.Equal(records.Total, records.Items.Count);
        return records.Items.Select(record => record.Id);
    }
}
