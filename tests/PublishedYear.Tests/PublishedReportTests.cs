using System.Net;

namespace PublishedYear.Tests;

[Collection(typeof(PublishedSample))]
public sealed class PublishedReportTests(SampleTown town)
{
    [Fact]
    public async Task Every_fact_of_the_model_report_is_stated_and_proved_in_public()
    {
        var report = await PublicReport.ReadAsync(town.Visitor);

        Assert.Equal((Expected.Year, "太仓市陆渡街道办事处", "published"), (report.Year, report.Office, report.Status));
        Assert.All(Enumerable.Range(1, 29), fact => Assert.Contains(report.Claims, claim => claim.Id.StartsWith($"F{fact:00}", StringComparison.Ordinal)));
        Assert.All(report.Claims, claim => Assert.Equal(("supported", true), (claim.Verdict, claim.Definition.Length >= 10)));
        // What no row below expects would be a figure that nobody checked.
        var expected = Expected.Claims.Concat(Expected.Facts).Select(row => row.Data.Item1);
        Assert.Equal(report.Claims.Select(claim => claim.Id).Where(id => id[0] == 'F').Order(StringComparer.Ordinal), expected.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Expected.Claims), MemberType = typeof(Expected))]
    public async Task It_states_what_was_published(string claim, string says, int records)
    {
        var report = await PublicReport.ReadAsync(town.Visitor);
        var stated = report.Claim(claim);

        Assert.Equal((says, records), (stated.Said, stated.RecordCount));
        if (stated.Kind != "figure") Assert.Contains(says, report.Text);
    }

    [Theory]
    [MemberData(nameof(Expected.Facts), MemberType = typeof(Expected))]
    public async Task It_words_what_no_number_says_and_has_the_records_for_it(string claim, string says, int least)
    {
        var stated = (await PublicReport.ReadAsync(town.Visitor)).Claim(claim);

        Assert.Contains(says, stated.Said);
        Assert.InRange(stated.RecordCount, least, int.MaxValue);
    }

    [Fact]
    public async Task Its_sentences_carry_the_figures()
    {
        var text = (await PublicReport.ReadAsync(town.Visitor)).Text;

        Assert.Contains("联动平台工单976起", text);
        Assert.Contains("普通程序案件194件、小微案件2,133件", text);
        Assert.Contains("审核人员3名", text);
        Assert.Contains("驻队律师每月2次查阅", text);
        Assert.Contains("执法案件例会每周召开，评议考核每月开展", text);
        Assert.Contains("12个环节全部完成", text);
    }

    [Fact]
    public async Task It_has_the_sections_that_the_rules_ask_for_each_with_a_sentence()
    {
        var report = await PublicReport.ReadAsync(town.Visitor);

        Assert.Equal(
            ["organization", "decisions", "enforcement", "outreach", "shortcomings", "first-responsible", "next-year"], report.Sections.Select(section => section.Id));
        Assert.All(report.Sections, section => Assert.All(section.Paragraphs, paragraph => Assert.EndsWith("。", paragraph.Text, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Shortcomings_have_their_causes_and_the_heads_their_acts_both_from_records()
    {
        var report = await PublicReport.ReadAsync(town.Visitor);

        var (shortcomings, duties) = (report.Claim("RPT04-2"), report.Claim("RPT04-3"));
        Assert.Equal(2, shortcomings.RecordCount);
        Assert.Equal(2, shortcomings.Said.Split('；').Count(part => part.Contains("，原因是", StringComparison.Ordinal)));
        Assert.Equal("1", report.Claim("RPT04-2-cured").Said);
        Assert.Equal(6, duties.RecordCount);
        foreach (var duty in new[] { "亲自部署2项", "亲自过问1项", "亲自协调1项", "亲自督办2项" }) Assert.Contains(duty, duties.Said);
    }

    [Theory]
    [InlineData(2022)]
    [InlineData(2024)]
    [InlineData(2026)]
    public async Task No_other_year_is_public(int year)
    {
        foreach (var path in new[] { "", "/document.docx", "/claims/F17/records" })
        {
            var answer = await town.Visitor.GetAsync($"/api/reports/v1/annual-reports/{year}{path}", TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }
}
