using Portal.Pages.Report;
using Portal.Tests.Components;

namespace Portal.Tests.Pages;

public sealed class ReportPagesTests
{
    [Fact]
    public async Task Every_figure_of_the_text_opens_its_claim_and_no_identifier_stands_twice()
    {
        var html = await Rendering.RenderAsync<ReportTextView>(new { Report = SampleReport.View() });
        Assert.Equal(["#c-F17", "#c-F17", "#c-F05"], Markup.Values(html, "href"));
        var ids = Markup.Values(html, "id");
        Assert.Equal(ids.Distinct(), ids);
        Assert.Contains("f-F17", ids);
    }

    [Fact]
    public async Task Words_stand_together_without_blanks_between_text_and_figure()
    {
        var html = await Rendering.RenderAsync<ReportTextView>(new { Report = SampleReport.View() });
        Assert.Contains("办结工单976起，其中976起均有结果。", Markup.Text(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_draft_flags_what_no_record_supports_and_offers_to_edit()
    {
        var draft = await Rendering.RenderAsync<ReportTextView>(new { Report = SampleReport.View(), Draft = true });
        Assert.Equal(1, Markup.Values(draft, "class").Count(name => name == "flag"));
        Assert.Contains("/desk/report/2023/paragraphs/study", Markup.Values(draft, "href"));
        var shown = await Rendering.RenderAsync<ReportTextView>(new { Report = SampleReport.View() });
        Assert.DoesNotContain("flag", Markup.Values(shown, "class"));
        Assert.DoesNotContain(Markup.Values(shown, "href"), href => href.StartsWith("/desk", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_table_of_claims_counts_a_cadence_by_its_periods()
    {
        var html = Markup.Text(await Rendering.RenderAsync<ClaimTable>(new { Report = SampleReport.View() }));
        Assert.Contains("3/4季", html, StringComparison.Ordinal);
        Assert.Contains("每季度不少于1次", html, StringComparison.Ordinal);
        Assert.Contains("976条", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_that_is_not_over_is_not_missing()
    {
        var cadence = SampleReport.View().Claims[1];
        Assert.Equal(
            [Documents.CadenceState.Met, Documents.CadenceState.Met, Documents.CadenceState.Later, Documents.CadenceState.Met],
            ReportClaims.Periods(cadence, new DateOnly(2023, 8, 4)).Select(period => period.State));
        Assert.Equal(Documents.CadenceState.Missing, ReportClaims.Periods(cadence, new DateOnly(2023, 10, 1))[2].State);
    }

    [Fact]
    public void Every_record_leads_staff_to_a_page_that_the_desk_has() =>
        Assert.All(DeskRecords.Paths, path => Assert.NotNull(Portal.Pages.Desk.Records.RecordCatalogue.Find(path)));
}
