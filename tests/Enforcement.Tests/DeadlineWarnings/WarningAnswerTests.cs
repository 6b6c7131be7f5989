using Enforcement.DeadlineWarnings;
using Enforcement.Organization;
using Organization.Contracts;
using Platform.Law.Calendars;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;
using static Enforcement.Tests.DeadlineWarnings.WarningSteps;

namespace Enforcement.Tests.DeadlineWarnings;

/// <summary>Who answers, who instructs, and what is refused to whom.</summary>
public sealed class WarningAnswerTests
{
    private static readonly DateOnly s_due = new(2023, 5, 30);
    private static readonly Guid s_leader = Guid.Parse("018c0000-0000-7000-8000-0000000000a6");

    [Fact]
    public void The_lead_officer_answers_once_and_the_answer_stands_in_the_journal_with_the_rule()
    {
        var warning = On(s_due.AddDays(-3));
        Assert.False(Answer(warning, Lead, s_due.AddDays(-3), s_due).IsRefused);
        Assert.Equal(("DeadlineWarningAnswered", "PEN-53"), (Entry(warning).Type, Assert.Single(Entry(warning).Rules)));
        Assert.Equal((WarningState.Answered, "等待鉴定", s_due), (warning.State, warning.Answers[0].Reason, warning.Answers[0].FinishOn));
        Refused("enforcement.warning_answered", Answer(warning, Lead, s_due.AddDays(-3), s_due));
    }

    [Fact]
    public void A_stranger_cannot_answer_and_nor_can_the_second_officer_or_the_head()
    {
        var warning = On(s_due.AddDays(1));
        foreach (var other in new[] { Stranger, Assisting, Head }) Refused("enforcement.warning_not_own", Answer(warning, other, s_due.AddDays(1), s_due.AddDays(9)));
        Assert.Empty(warning.Pending);
    }

    [Fact]
    public void While_the_limit_runs_nobody_plans_to_miss_it()
    {
        var warning = On(s_due.AddDays(-3));
        var refused = Answer(warning, Lead, s_due.AddDays(-3), s_due.AddDays(1));
        Refused("enforcement.finish_after_limit", refused);
        Assert.Equal("finishOn", refused.Refusal.Field);
        // When it is over, what is left is to say by when.
        var late = On(s_due.AddDays(1));
        Assert.False(Answer(late, Lead, s_due.AddDays(1), s_due.AddDays(9)).IsRefused);
    }

    [Fact]
    public void A_leader_instructs_only_on_what_climbed_that_far_and_the_head_on_all()
    {
        var late = On(s_due.AddDays(1));
        Refused("enforcement.warning_not_escalated", Instruct(late, s_leader, s_due.AddDays(1), Roles.Leader));
        Assert.False(Instruct(late, Head, s_due.AddDays(1), Roles.EnforcementHead).IsRefused);
        Assert.Equal((true, false, WarningRecipient.Head), (late.IsInstructedByHead, late.IsInstructedByLeader, late.Instructions[0].InstructedAs));

        var climbed = On(s_due.AddDays(5));
        Assert.False(Instruct(climbed, s_leader, s_due.AddDays(5), Roles.Leader).IsRefused);
        Assert.Equal((false, true, WarningRecipient.Leaders), (climbed.IsInstructedByHead, climbed.IsInstructedByLeader, climbed.Instructions[0].InstructedAs));
        Assert.Equal(("DeadlineWarningInstructed", "PEN-53"), (Entry(climbed).Type, Assert.Single(Entry(climbed).Rules)));
    }

    [Fact]
    public void Nobody_instructs_on_the_own_matter()
    {
        var warning = On(s_due.AddDays(1));
        Refused("enforcement.warning_own_matter", Instruct(warning, Lead, s_due.AddDays(1), Roles.EnforcementHead));
    }

    [Fact]
    public void An_instruction_asks_for_another_answer()
    {
        var warning = On(s_due.AddDays(1));
        Assert.Equal(new DateOnly(2023, 6, 2), warning.AnswerUntil);
        Did(Answer(warning, Lead, s_due.AddDays(1), s_due.AddDays(9)));
        Did(Instruct(warning, Head, new DateOnly(2023, 6, 2), Roles.EnforcementHead));
        // Two working days after Friday.
        Assert.Equal((WarningState.Raised, new DateOnly(2023, 6, 6)), (warning.State, warning.AnswerUntil));
        Did(Answer(warning, Lead, new DateOnly(2023, 6, 5), s_due.AddDays(12)));
        Assert.Equal([1, 2], warning.Answers.Select(answer => answer.Number));
    }

    [Fact]
    public void A_settled_warning_takes_neither()
    {
        var warning = On(s_due.AddDays(1));
        warning.Settle(WarningEnding.Done, By(Guid.Empty, s_due.AddDays(2)));
        Refused("enforcement.warning_settled", Answer(warning, Lead, s_due.AddDays(2), s_due.AddDays(9)));
        Refused("enforcement.warning_settled", Instruct(warning, Head, s_due.AddDays(2), Roles.EnforcementHead));
    }

    private static DeadlineWarning On(DateOnly day)
    {
        var subject = Filed();
        var warning = new WarningSteps(on => WarnedMatter.Of(subject, on, WorkCalendar.StateCouncil)).Look(day).Last;
        Assert.Empty(warning.Pending);
        return warning;
    }

    private static Result<Unit> Answer(DeadlineWarning warning, Guid actor, DateOnly day, DateOnly finish) =>
        warning.Answer(new AnswerWarning(warning.Id, "等待鉴定", "已催办鉴定机构", finish), Lead, By(actor, day, Roles.EnforcementOfficer));

    private static Result<Unit> Instruct(DeadlineWarning warning, Guid actor, DateOnly day, string role) =>
        warning.Instruct(new InstructOnWarning(warning.Id, "一周内办结", day.AddDays(7)), LegalSetting.Delivered, By(actor, day, role));

    // The limit is that of 行政处罚法 art. 60, and so are the refusals.
    private static void Refused(string code, Result<Unit> result)
    {
        RefusedBy("PEN-53", result);
        Assert.Equal(code, result.Refusal.Code);
        Assert.Contains("第六十条", result.Refusal.Article, StringComparison.Ordinal);
    }
}
