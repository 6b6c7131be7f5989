using Enforcement.Clues;
using Organization.Contracts;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Clues;

/// <summary>A clue of Wednesday 1 March 2023; its fifteen working days end on the 22nd.</summary>
public sealed class ClueTests
{
    private static readonly WorkCalendar s_calendar = WorkCalendar.StateCouncil;
    private static readonly DateOnly s_due = new(2023, 3, 22);

    private static ReceiveClue Command { get; } = new(
        ClueSource.Inspection, null, FiledOn, "店外堆放建材", "中市路", "日常巡查", Lead, Assisting, IsSynthetic: true);

    [Fact]
    public void A_clue_is_checked_within_fifteen_working_days()
    {
        var clue = Received();
        Assert.Equal((s_due, "D01"), (clue.DueOn, clue.CheckClock.Code));
        Did(clue.Dismiss(new DismissClue(clue.Id, "没有违法事实"), s_calendar, By(Lead, s_due)));
        Assert.Equal((ClueStatus.Dismissed, ClockOutcome.Met), (clue.Status, clue.CheckClock.Closure!.Outcome));
        Assert.Null(clue.DueOn);
        Assert.Equal(["PEN-40"], clue.Pending[^1].Rules);
    }

    [Fact]
    public void Days_off_do_not_count()
    {
        // Spring festival takes seven days out of January 2023 and makes a weekend of workdays.
        var clue = Clue.Receive(Command with { ReceivedOn = new DateOnly(2023, 1, 10) }, Certified, s_calendar, By(Lead, new DateOnly(2023, 1, 10))).Value;
        Assert.Equal(new DateOnly(2023, 2, 3), clue.DueOn);
    }

    [Fact]
    public void What_is_concluded_late_is_kept_as_late()
    {
        var clue = Received();
        Did(clue.Transfer(new TransferClue(clue.Id, "某市水务局", "不属于本机关管辖"), s_calendar, By(Assisting, s_due.AddDays(1))));
        Assert.Equal((ClueStatus.Transferred, ClockOutcome.Missed), (clue.Status, clue.CheckClock.Closure!.Outcome));
        Assert.Equal("某市水务局", clue.TransferredTo);
    }

    [Fact]
    public void The_head_lengthens_the_check_once_by_ten_days_while_it_runs()
    {
        var clue = Received();
        Assert.Equal("PEN-40", Extended(clue, 11, s_due).Refusal.RuleId);
        Assert.Equal("CNT-16", Extended(clue, 10, s_due.AddDays(1)).Refusal.RuleId);
        Did(Extended(clue, 10, s_due));
        Assert.Equal(new DateOnly(2023, 4, 6), clue.DueOn);
        Assert.Equal("PEN-40", Extended(clue, 1, s_due).Refusal.RuleId);
    }

    [Fact]
    public void What_is_concluded_stays_so()
    {
        var clue = Received();
        Did(clue.File(Stranger, s_calendar, By(Lead, FiledOn)));
        RefusedBy("PEN-40", clue.File(Stranger, s_calendar, By(Lead, FiledOn)));
        RefusedBy("PEN-40", clue.Dismiss(new DismissClue(clue.Id, "理由"), s_calendar, By(Lead, FiledOn)));
        RefusedBy("PEN-40", clue.Transfer(new TransferClue(clue.Id, "某局", "理由"), s_calendar, By(Lead, FiledOn)));
        RefusedBy("PEN-40", Extended(clue, 5, FiledOn));
        Assert.Equal(ClueStatus.Filed, clue.Status);
        Assert.Equal("", clue.TransferredTo);
    }

    [Fact]
    public void Two_certified_officers_check_it_and_only_they_or_the_head_conclude_it()
    {
        RefusedBy("PEN-18", Clue.Receive(Command with { AssistingOfficerId = Lead }, Certified, s_calendar, By(Lead, FiledOn)));
        RefusedBy("TRN-08", Clue.Receive(Command with { AssistingOfficerId = Stranger }, Certified, s_calendar, By(Lead, FiledOn)));
        Assert.Equal(ClueErrors.NotOwn, Received().Dismiss(new DismissClue(Guid.Empty, "理由"), s_calendar, By(Stranger, FiledOn)).Refusal);
        Did(Received().Dismiss(new DismissClue(Guid.Empty, "理由"), s_calendar, By(Head, FiledOn, Roles.EnforcementHead)));
    }

    [Fact]
    public void A_changed_calendar_moves_the_due_day_of_an_open_clue_once()
    {
        var clue = Received();
        clue.ClearPending();
        var changed = s_calendar.With(new CalendarYear(2023, [s_due], [], "示例", true), "test");
        clue.Reproject(changed, By(Lead, FiledOn));
        Assert.True(clue.DueOn > s_due);
        Assert.Equal("ClueDueMoved", Assert.Single(clue.Pending).Type);
        clue.Reproject(changed, By(Lead, FiledOn));
        Assert.Single(clue.Pending);
    }

    private static Clue Received() => Clue.Receive(Command, Certified, s_calendar, By(Lead, FiledOn)).Value;

    private static Result<Unit> Extended(Clue clue, int days, DateOnly day) =>
        clue.Extend(new ExtendClue(clue.Id, days, "需要鉴定"), s_calendar, By(Head, day, Roles.EnforcementHead));
}
