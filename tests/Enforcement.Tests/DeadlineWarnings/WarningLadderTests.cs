using Enforcement.Cases;
using Enforcement.DeadlineWarnings;
using Enforcement.WorkOrders;
using Organization.Contracts;
using Platform.Law.Calendars;
using Platform.Law.Configuration;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.DeadlineWarnings;

/// <summary>Which step is taken on which day, and which is not.</summary>
public sealed class WarningLadderTests
{
    private static readonly WorkCalendar s_calendar = WorkCalendar.StateCouncil;

    // Ninety days from 1 March 2023.
    private static readonly DateOnly s_due = new(2023, 5, 30);

    [Fact]
    public void Ninety_days_are_warned_of_ten_three_and_one_day_before_and_one_and_five_days_after()
    {
        var steps = Steps(Filed()).Walk(FiledOn, s_due.AddDays(40));
        Assert.Equal(
            [
                (s_due.AddDays(-10), WarningLevel.Reminder, 10), (s_due.AddDays(-3), WarningLevel.Reminder, 3), (s_due.AddDays(-1), WarningLevel.Urging, 1),
                (s_due.AddDays(1), WarningLevel.Supervision, -1), (s_due.AddDays(5), WarningLevel.Escalation, -5),
            ],
            steps.Told);
        Assert.All(steps.Known, warning => Assert.Equal(("D03", "PEN-53", "作出行政处罚决定", Lead), (warning.ClockCode, warning.RuleId, warning.Task, warning.OfficerId!.Value)));
        Assert.Equal([1, 1, 2, 2, 3], steps.Known.Select(warning => warning.Recipients.Count));
        Assert.Equal([WarningRecipient.Officer, WarningRecipient.Head, WarningRecipient.Leaders], steps.Last.Recipients);
        // Only the highest asks; those below it say that the matter climbed.
        Assert.Equal(4, steps.Known.Count(warning => warning.Ending == WarningEnding.Climbed));
        Assert.Equal(WarningState.Raised, steps.Last.State);
    }

    [Fact]
    public void Working_days_are_counted_across_a_holiday_with_its_make_up_days()
    {
        // National day of 2023: 29 September to 6 October are free, Saturday 7 and Sunday 8 October are worked. Five working days end on Monday 9.
        // How late something is, calendar days say.
        var order = Order(new DateOnly(2023, 9, 26));
        Assert.Equal(new DateOnly(2023, 10, 9), order.DueOn);
        var steps = new WarningSteps(_ => WarnedMatter.Of(order)).Walk(new DateOnly(2023, 9, 26), new DateOnly(2023, 10, 20));
        Assert.Equal(
            [
                (new DateOnly(2023, 9, 28), WarningLevel.Reminder, 3), (new DateOnly(2023, 10, 8), WarningLevel.Urging, 1),
                (new DateOnly(2023, 10, 10), WarningLevel.Supervision, -1), (new DateOnly(2023, 10, 14), WarningLevel.Escalation, -5),
            ],
            steps.Told);
        Assert.All(steps.Known, warning => Assert.True(warning.CountsWorkingDays));
        // Nobody was named for it, so it is the head's.
        Assert.Equal([WarningRecipient.Head], steps.Known[0].Recipients);
    }

    [Fact]
    public void A_step_that_lies_before_the_limit_itself_is_none()
    {
        // Seven working days for service: no reminder ten days before, one three days before.
        var steps = Steps(Published(Decided())).Walk(DecidedOn, DecidedOn);
        Assert.Empty(steps.Known);
        Assert.Equal([(WarningLevel.Reminder, 3)], steps.Walk(DecidedOn, s_calendar.AddWorkingDays(DecidedOn, 5)).Known.Select(warning => (warning.Level, warning.DaysLeft)));
        Assert.Equal("D13", steps.Last.ClockCode);
    }

    [Fact]
    public void A_look_that_comes_late_takes_the_highest_step_alone()
    {
        var steps = Steps(Filed()).Look(s_due.AddDays(9));
        Assert.Equal([(s_due.AddDays(9), WarningLevel.Escalation, -9)], steps.Told);
    }

    [Fact]
    public void A_clock_that_rests_is_not_warned_of_and_counts_anew_when_it_runs_again()
    {
        var subject = Filed();
        var steps = Steps(subject).Walk(FiledOn, s_due.AddDays(-3));
        Assert.Equal(2, steps.Known.Count);
        Did(subject.PauseDecisionClock(
            new PauseDecisionClock(subject.Id, PauseGround.Interpretation, s_due.AddDays(-2), null, "等待解释", "请示1号"), s_calendar, By(Head, s_due.AddDays(-2))));
        steps.Walk(s_due.AddDays(-2), s_due.AddDays(40));
        Assert.Equal(2, steps.Known.Count);
        Assert.Equal((WarningState.Settled, WarningEnding.Moved, s_due.AddDays(-2)), (steps.Last.State, steps.Last.Ending!.Value, steps.Last.SettledOn!.Value));

        Did(subject.ResumeDecisionClock(new ResumeDecisionClock(subject.Id, 0, s_due.AddDays(40)), s_calendar, By(Head, s_due.AddDays(40))));
        steps.Look(s_due.AddDays(41));
        Assert.Equal((WarningLevel.Reminder, 3, subject.DueOn!.Value), (steps.Last.Level, steps.Last.StepDays, steps.Last.DueOn));
    }

    [Fact]
    public void An_extension_makes_every_step_count_anew()
    {
        var subject = Filed();
        var steps = Steps(subject).Walk(FiledOn, s_due);
        Did(subject.ExtendDecisionClock(new ExtendDecisionClock(subject.Id, ClockExtensionKind.Head, 30, "案情复杂", "审批1号"), s_calendar, By(Head, s_due)));
        var moved = subject.DueOn!.Value;
        steps.Walk(s_due, moved.AddDays(5));
        Assert.Equal(WarningEnding.Moved, steps.Known[2].Ending);
        Assert.Equal(
            [WarningLevel.Reminder, WarningLevel.Reminder, WarningLevel.Urging, WarningLevel.Supervision, WarningLevel.Escalation],
            steps.Known.Where(warning => warning.DueOn == moved).Select(warning => warning.Level));
    }

    [Fact]
    public void What_is_done_settles_its_warnings_and_is_warned_of_no_more()
    {
        var subject = Noticed();
        var late = s_due.AddDays(6);
        var steps = Steps(subject).Look(late);
        Assert.Equal("D03", steps.Last.ClockCode);
        Did(Decide(subject, Decision(subject), late));
        steps.Look(late);
        Assert.Equal((WarningState.Settled, WarningEnding.Done, late), (steps.Known[0].State, steps.Known[0].Ending!.Value, steps.Known[0].SettledOn!.Value));
        Assert.DoesNotContain(steps.Walk(late, late.AddDays(30)).Known.Skip(1), warning => warning.ClockCode == "D03");
    }

    [Fact]
    public void A_warning_follows_the_case_to_another_officer()
    {
        var subject = Filed();
        var steps = Steps(subject).Look(s_due.AddDays(-3));
        Did(subject.ReassignLeadOfficer(new ReassignLeadOfficer(subject.Id, Assisting, Lead, "调岗"), Certified, s_calendar, By(Head, s_due.AddDays(-2), Roles.EnforcementHead)));
        steps.Look(s_due.AddDays(-2));
        Assert.Equal(Assisting, Assert.Single(steps.Known).OfficerId);
    }

    [Fact]
    public void A_street_sets_its_own_steps_and_nonsense_leaves_the_usual_ones()
    {
        var own = With((WarningLadder.RemindersKey, "20, 5,5,1,x"), (WarningLadder.UrgingKey, "2"), (WarningLadder.EscalationKey, "10"), (WarningLadder.AnswerKey, "3"));
        var ladder = WarningLadder.On(FiledOn, own.Local);
        Assert.Equal([20, 5, 2, -1, -10], ladder.Steps.Select(step => step.Days));
        Assert.Equal(3, ladder.AnswerDays);
        var usual = WarningLadder.On(FiledOn, With((WarningLadder.UrgingKey, "morgen"), (WarningLadder.EscalationKey, "0")).Local);
        Assert.Equal([10, 3, 1, -1, -5], usual.Steps.Select(step => step.Days));
        Assert.Equal(usual.Steps, WarningLadder.On(FiledOn, LocalConfiguration.Empty).Steps);
        Assert.Equal(
            [(s_due.AddDays(-20), WarningLevel.Reminder, 20), (s_due.AddDays(-5), WarningLevel.Reminder, 5), (s_due.AddDays(-2), WarningLevel.Urging, 2)],
            new WarningSteps(day => WarnedMatter.Of(Filed(), day, s_calendar), own).Walk(FiledOn, s_due).Told);
    }

    [Fact]
    public void Nobody_climbs_down_when_the_local_values_change()
    {
        var subject = Filed();
        var steps = Steps(subject).Look(s_due.AddDays(5));
        var milder = With((WarningLadder.EscalationKey, "30"));
        var run = new WarningRun(WarningLadder.On(s_due.AddDays(6), milder.Local), milder, By(Guid.Empty, s_due.AddDays(6)));
        Assert.False(run.Tend(WarnedMatter.Of(subject, s_due.AddDays(6), s_calendar), steps.Known).IsChanged);
    }

    private static WarningSteps Steps(PenaltyCase subject) => new(day => WarnedMatter.Of(subject, day, s_calendar));

    private static WorkOrder Order(DateOnly day) => WorkOrder.Receive(
        new RegisterWorkOrder(
            null, WorkOrderCategory.CityAppearance, WorkOrderChannel.Complaint, "占道", "占道经营", "中市路", 121_000_000, 31_000_000, By(Lead, day).At.AddHours(-1),
            "王五", "13800000000", IsSynthetic: true),
        new OrderNumbering("LD", 1), HandlingLimit.On(day, LocalConfiguration.Empty), s_calendar, By(Lead, day));
}
