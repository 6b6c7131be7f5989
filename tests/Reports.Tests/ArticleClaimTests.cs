using Organization.Contracts.Events.V1;
using Platform.Journal;
using Reports.Contracts.V1;

namespace Reports.Tests;

/// <summary>What 督察工作规定 art. 25 (RPT-04) asks for beyond measures and results: shortcomings with causes, and the first responsible persons.</summary>
public sealed class ArticleClaimTests
{
    [Fact]
    public async Task Shortcomings_open_at_the_years_end_are_stated_with_their_causes_and_cured_ones_are_counted()
    {
        var (open, cured, across, next, withdrawn) = (Year.Id(), Year.Id(), Year.Id(), Year.Id(), Year.Id());
        await using var app = await ReportsApp.StartAsync(
        [
            Year.Profile(),
            Found(open, "工单超期", "", Year.Day(10, 16)), new FindingAnalysed(open, "提醒不及时。", "改进派单提醒。", Year.Day(11, 1)),
            Found(cured, "文书不规范", "培训不足", Year.Day(6, 1)), new FindingCured(cured, Year.Day(12, 31), true, "已改"),
            Found(across, "力量不均", "人员集中", Year.Day(11, 1)), new FindingCured(across, Year.Day(1, 1, 2024), true, "已改"),
            Found(next, "次年的问题", "原因", Year.Day(1, 1, 2024)),
            Found(withdrawn, "误登的问题", "原因", Year.Day(10, 17)), new FindingWithdrawn(withdrawn, Year.Day(10, 18), "误登"),
        ]);
        var draft = await app.DraftAsync();

        var shortcomings = draft.Claim("RPT04-2");
        Assert.Equal((Verdict.Supported, 2), (shortcomings.Verdict, shortcomings.RecordCount));
        Assert.Equal("工单超期，原因是提醒不及时，正在改进派单提醒；力量不均，原因是人员集中", shortcomings.Value);
        Assert.Equal(1L, draft.Claim("RPT04-2-cured").Number);
        Assert.Contains("年内发现的问题已销号1个。", draft.Text());
        Assert.Equal(Found(open, "", "", default).Source, (await RecordsAsync(app, "RPT04-2")).Items.Single(record => record.Id == open.ToString()).RecordClass);
    }

    [Fact]
    public async Task A_shortcoming_without_a_cause_contradicts_what_the_rule_asks_for()
    {
        await using var app = await ReportsApp.StartAsync([Year.Profile(), Found(Year.Id(), "工单超期", "", Year.Day(10, 16))]);
        var shortcomings = (await app.DraftAsync()).Claim("RPT04-2");

        Assert.Equal((Verdict.Contradicted, "有问题没有登记原因。"), (shortcomings.Verdict, shortcomings.Shortfall));
    }

    [Fact]
    public async Task The_first_responsible_persons_acts_of_the_year_are_stated_duty_by_duty()
    {
        var withdrawn = Year.Id();
        await using var app = await ReportsApp.StartAsync(
        [
            Year.Profile(),
            Done("Supervise", "督办问题整改", Year.Day(11, 16)), Done("Deploy", "部署全年工作。", Year.Day(2, 15)), Done("Deploy", "部署规范执法", Year.Day(9, 27)),
            Done("Inquire", "上年的过问", Year.Day(12, 31, 2022)), Done("Inquire", "次年的过问", Year.Day(1, 1, 2024)),
            new DutyActRecorded(withdrawn, "Office", "Coordinate", "误登的协调", "记录", Year.Day(5, 5), null, true), new DutyActWithdrawn(withdrawn, Year.Day(5, 6), "误登"),
        ]);
        var draft = await app.DraftAsync();

        var duties = draft.Claim("RPT04-3");
        Assert.Equal((Verdict.Supported, 3), (duties.Verdict, duties.RecordCount));
        Assert.EndsWith("职责3项：亲自部署2项（部署全年工作、部署规范执法）；亲自督办1项（督办问题整改）", duties.Value, StringComparison.Ordinal);
        Assert.Equal([("亲自部署", 2), ("亲自督办", 1)], duties.Parts.Select(part => (part.Name, part.Count)));
        Assert.Equal(3, (await RecordsAsync(app, "RPT04-3")).Total);
    }

    [Fact]
    public async Task Without_records_neither_section_claims_anything()
    {
        await using var app = await ReportsApp.StartAsync([Year.Profile()]);
        var draft = await app.DraftAsync();

        Assert.Equal((Verdict.Unsupported, Verdict.Unsupported), (draft.Claim("RPT04-2").Verdict, draft.Claim("RPT04-3").Verdict));
        Assert.DoesNotContain(draft.Claims, claim => claim.Id == "RPT04-2-cured");
    }

    private static async Task<ListClaimRecordsReply> RecordsAsync(ReportsApp app, string claim) =>
        await app.Clerk.ListClaimRecordsAsync(new ListClaimRecordsRequest { Year = Year.Reported, ClaimId = claim, Page = 1, Size = 50 });

    private static FindingRecorded Found(Guid id, string title, string cause, DateOnly on) =>
        new(id, "SelfCheck", title, cause, "", "judicial-office", on, on.AddDays(30), IsSynthetic: true);

    private static IIntegrationEvent Done(string duty, string title, DateOnly on) =>
        new DutyActRecorded(Year.Id(), "PartyCommittee", duty, title, "记录", on, null, IsSynthetic: true);
}
