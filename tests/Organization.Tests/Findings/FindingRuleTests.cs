using Organization.Contracts.Events.V1;
using Organization.Findings;
using static Organization.Tests.Acting;

namespace Organization.Tests.Findings;

public sealed class FindingRuleTests
{
    [Fact]
    public void A_finding_is_announced_with_its_cause_and_cure()
    {
        var finding = Finding.Enter(Form(), On(2023, 6, 12)).Done();
        Assert.Equal(["RPT-04"], finding.SatisfiedRules());
        var recorded = finding.Announced<FindingRecorded>();
        Assert.Equal(("FileReview", "文书填写不规范", "培训没有跟上", "开展培训"), (recorded.Source, recorded.Title, recorded.Cause, recorded.Cure));
        Assert.Equal(FindingStatus.InCure, finding.Status);
    }

    [Fact]
    public void A_finding_without_a_stated_cause_cannot_be_struck_off()
    {
        var finding = Entered(Form() with { Cause = "", Cure = "" });
        var refused = finding.Strike(new CureFinding(finding.Id, Day(2023, 7, 1), "已改"), On(2023, 7, 1));
        Assert.Equal(("RPT-04", "organization.finding_cause_missing"), (refused.Refusal.RuleId, refused.Refusal.Code));

        finding.Analyse(new AnalyseFinding(finding.Id, "人手不足", "增加人手"), On(2023, 7, 2)).Done();
        Assert.Equal("人手不足", finding.Announced<FindingAnalysed>().Cause);
        finding.Strike(new CureFinding(finding.Id, Day(2023, 7, 3), "已改"), On(2023, 7, 3)).Done();
        Assert.True(finding.Announced<FindingCured>().InTime);
    }

    [Fact]
    public void A_cause_without_a_cure_is_refused() =>
        Assert.Equal("organization.finding_half_analysed", Finding.Enter(Form() with { Cure = "" }, On(2023, 6, 12)).Refusal.Code);

    [Fact]
    public void Days_that_run_backwards_are_refused()
    {
        Assert.Equal("organization.finding_due_before_found", Finding.Enter(Form() with { Due = Day(2023, 6, 11) }, On(2023, 6, 12)).Refusal.Code);
        var finding = Entered(Form());
        var refused = finding.Strike(new CureFinding(finding.Id, Day(2023, 6, 11), "已改"), On(2023, 7, 1));
        Assert.Equal("organization.finding_cured_before_found", refused.Refusal.Code);
    }

    [Fact]
    public void A_finding_struck_off_late_says_so()
    {
        var finding = Entered(Form());
        finding.Strike(new CureFinding(finding.Id, Day(2023, 12, 1), "已改"), On(2023, 12, 1)).Done();
        Assert.False(finding.Announced<FindingCured>().InTime);
    }

    [Fact]
    public void What_is_struck_off_or_withdrawn_stays_so()
    {
        var finding = Entered(Form());
        finding.Withdraw("误登", On(2023, 6, 13)).Done();
        finding.ClearPending();
        Assert.Equal("RPT-04", finding.Withdraw("误登", On(2023, 6, 13)).Refusal.RuleId);
        Assert.Equal("organization.finding_not_open", finding.Analyse(new AnalyseFinding(finding.Id, "因", "措"), On(2023, 6, 13)).Refusal.Code);
        Assert.Equal("organization.finding_not_open", finding.Strike(new CureFinding(finding.Id, Day(2023, 6, 13), "已改"), On(2023, 6, 13)).Refusal.Code);
    }

    private static Finding Entered(RecordFinding form)
    {
        var finding = Finding.Enter(form, On(2023, 6, 12)).Done();
        finding.ClearPending();
        return finding;
    }

    private static RecordFinding Form() => new(
        FindingSource.FileReview, "文书填写不规范", Day(2023, 6, 12), "judicial-office", Day(2023, 11, 30), "培训没有跟上", "开展培训", IsSynthetic: true);
}
