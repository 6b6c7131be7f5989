using Enforcement.Appraisals;
using Enforcement.Bureau;
using Enforcement.Contracts.Events.V1;
using static Enforcement.Tests.Bureau.BureauDays;

namespace Enforcement.Tests.Bureau;

public sealed class AppraisalTests
{
    private static readonly OfficerFacts s_facts = new(3, 0, 12, 1, 2, 1, 0, 1);
    private static readonly EarlierAppraisals s_none = new(0, Standing: false);

    [Theory]
    [InlineData("罚款数额全队第一")]
    [InlineData("完成罚没任务")]
    public void An_appraisal_that_looks_at_fines_is_refused(string remark) =>
        Assert.Equal("PEN-27", Appraisal.Enter(Command(remark), s_none, _ => s_facts, By(Officer)).Refusal.RuleId);

    [Fact]
    public void What_is_kept_and_told_of_an_appraisal_holds_no_amount()
    {
        var appraisal = Appraisal.Enter(Command("办案及时"), s_none, _ => s_facts, By(Officer)).Value;

        Assert.Equal(s_facts, Assert.Single(appraisal.Lines).Facts);
        Assert.DoesNotContain(typeof(OfficerFacts).GetProperties(), property => property.PropertyType != typeof(int));
        var happened = Announced<AppraisalRecorded>(appraisal);
        Assert.Equal(("2023-02", 1), (happened.Month, happened.Officers));
    }

    [Fact]
    public void A_month_is_appraised_after_its_end_and_once()
    {
        var early = Command("好") with { AppraisedOn = new DateOnly(2023, 2, 28) };
        Assert.Equal("enforcement.appraisal_too_early", Appraisal.Enter(early, s_none, _ => s_facts, By(Officer)).Refusal.Code);
        Assert.Equal(
            "enforcement.appraisal_known",
            Appraisal.Enter(Command("好"), new EarlierAppraisals(1, Standing: true), _ => s_facts, By(Officer)).Refusal.Code);
    }

    [Fact]
    public void A_month_whose_appraisal_was_taken_back_is_appraised_again_as_the_next_round()
    {
        var first = Saved(Appraisal.Enter(Command("好"), s_none, _ => s_facts, By(Officer)));
        Assert.False(first.Withdraw("人员有误", By(Officer)).IsRefused);
        Assert.Equal("2023-02", Announced<AppraisalWithdrawn>(first).Month);
        Assert.Equal(BureauErrors.TakenBack, first.Withdraw("人员有误", By(Officer)).Refusal);
        Assert.Equal(2, Appraisal.Enter(Command("好"), new EarlierAppraisals(1, Standing: false), _ => s_facts, By(Officer)).Value.Round);
    }

    [Fact]
    public void An_officer_answers_the_own_line_once_and_in_time_and_the_head_replies()
    {
        var appraisal = Saved(Appraisal.Enter(Command("好"), s_none, _ => s_facts, By(Officer)));
        var setting = Enforcement.Organization.LegalSetting.Delivered;
        // Five working days after 3 March.
        Assert.Equal(new DateOnly(2023, 3, 10), appraisal.AnswerDue(setting));
        var answer = new AnswerAppraisal(appraisal.Id, "逾期一件系等待鉴定");
        Assert.Equal(AppraisalErrors.NotAppraised, appraisal.Answer(answer, setting, By(Assisting, new DateOnly(2023, 3, 10))).Refusal);
        Assert.Equal("enforcement.appraisal_answer_late", appraisal.Answer(answer, setting, By(Officer, new DateOnly(2023, 3, 11))).Refusal.Code);
        Assert.Equal(AppraisalErrors.NoAnswer, appraisal.Reply(new ReplyToAnswer(appraisal.Id, Officer, "采纳"), By(Reviewer)).Refusal);
        Assert.False(appraisal.Answer(answer, setting, By(Officer, new DateOnly(2023, 3, 10))).IsRefused);
        Assert.Equal(AppraisalErrors.AnsweredAlready, appraisal.Answer(answer, setting, By(Officer, new DateOnly(2023, 3, 10))).Refusal);

        Assert.Equal(AppraisalErrors.OwnAnswer, appraisal.Reply(new ReplyToAnswer(appraisal.Id, Officer, "采纳"), By(Officer)).Refusal);
        Assert.Equal("PEN-27", appraisal.Reply(new ReplyToAnswer(appraisal.Id, Officer, "罚款不够多"), By(Reviewer)).Refusal.RuleId);
        Assert.False(appraisal.Reply(new ReplyToAnswer(appraisal.Id, Officer, "采纳"), By(Reviewer)).IsRefused);
        Assert.Equal(AppraisalErrors.RepliedAlready, appraisal.Reply(new ReplyToAnswer(appraisal.Id, Officer, "采纳"), By(Reviewer)).Refusal);
        Assert.Equal(["AppraisalAnswered", "AppraisalAnswerReplied"], appraisal.Pending.Select(entry => entry.Type));
    }

    [Fact]
    public void A_responsibility_system_is_repealed_once_and_not_before_its_issue()
    {
        var system = ResponsibilitySystem.Issue(
            new RecordResponsibilitySystem("行政执法责任制", "某街发〔2023〕5号", Today, [new ResponsiblePost("主办", "对案件负责")], IsSynthetic: true), By(Officer));
        Assert.Equal(["主办"], Announced<ResponsibilitySystemIssued>(system).Posts);
        system.ClearPending();

        Assert.Equal(
            AppraisalErrors.RepealedBeforeIssue,
            system.Repeal(new RepealResponsibilitySystem(system.Id, Today.AddDays(-1), "修订"), By(Officer)).Refusal);
        Assert.False(system.Repeal(new RepealResponsibilitySystem(system.Id, Today, "修订"), By(Officer)).IsRefused);
        Assert.Equal(Today, Announced<ResponsibilitySystemRepealed>(system).RepealedOn);
        Assert.Equal(AppraisalErrors.NotInForce, system.Repeal(new RepealResponsibilitySystem(system.Id, Today, "修订"), By(Officer)).Refusal);
    }

    private static RecordAppraisal Command(string remark) => new(
        new DateOnly(2023, 2, 1), new DateOnly(2023, 3, 3), [new AppraisedOfficer(Officer, remark)], IsSynthetic: true);
}
