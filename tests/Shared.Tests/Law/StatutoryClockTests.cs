using System.Text.Json;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Platform.Shared.Tests.Law;

public sealed class StatutoryClockTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.StateCouncil;
    private static readonly DateOnly Filed = new(2023, 5, 15);
    private static readonly StatutoryClock Decision = StatutoryClock.Start(DeadlineRules.Require("D03"), Filed);

    private static ClockPause Survey => new(0, "委托测绘占道面积", "行政处罚程序规定第二十九条", new(2023, 5, 29))
    {
        RuleId = "PEN-53",
        Document = "委托书",
    };

    private static ClockPause Suspension => new(0, "中止：等待规划部门书面解释", "行政处罚程序规定第三十条", new(2023, 6, 5)) { RuleId = "PEN-54" };

    private static StatutoryClock Twice => Decision
        .Pause(Survey, Calendar).Value
        .Pause(Suspension, Calendar).Value
        .Resume(1, new(2023, 6, 8)).Value
        .Resume(2, new(2023, 6, 16)).Value;

    [Fact]
    public void Overlapping_pauses_push_the_end_once()
    {
        Assert.Equal(new DateOnly(2023, 8, 14), Decision.Due(Calendar));
        Assert.Equal(new DateOnly(2023, 9, 1), Twice.Due(Calendar));
        Assert.Equal(28, Twice.Remaining(new(2023, 8, 4), Calendar));
    }

    [Fact]
    public void The_account_names_every_stretch_with_its_reason_and_sums_to_the_budget()
    {
        var told = Twice.Explain(new(2023, 8, 4), Calendar);

        Assert.Equal(
            [
                (new DateOnly(2023, 5, 15), new DateOnly(2023, 5, 15), "CNT-01", 0, 0, 0),
                (new DateOnly(2023, 5, 16), new DateOnly(2023, 5, 28), "PEN-53", 13, 0, 13),
                (new DateOnly(2023, 5, 29), new DateOnly(2023, 6, 8), "PEN-53", 0, 11, 13),
                (new DateOnly(2023, 6, 5), new DateOnly(2023, 6, 16), "PEN-54", 0, 8, 13),
                (new DateOnly(2023, 6, 17), new DateOnly(2023, 8, 4), "PEN-53", 49, 0, 62),
                (new DateOnly(2023, 8, 5), new DateOnly(2023, 9, 1), "CNT-02", 28, 0, 90),
            ],
            told.Lines.Select(line => (line.From!.Value, line.To!.Value, line.Basis, line.Counted, line.NotCounted, line.RunningTotal)));
        Assert.Equal("已计62天 ＋ 剩余28天 ＝ 90天；另有19天不计", told.Summary);
        Assert.Contains("与前项重叠4天，只扣一次", told.Lines[3].Reason);
        Assert.Equal("剩余；9月1日是工作日，不顺延", told.Lines[5].Reason);
        Assert.Equal("委托书", told.Lines[2].Document);
        Assert.Equal(
            [(DayMarkKind.Start, 1), (DayMarkKind.Counted, 62), (DayMarkKind.Excluded, 19), (DayMarkKind.Remaining, 27), (DayMarkKind.Due, 1)],
            told.Days.GroupBy(day => day.Kind).Select(group => (group.Key, group.Count())));
    }

    [Fact]
    public void While_paused_the_due_date_is_unknown_and_what_remains_is_kept()
    {
        var paused = Decision.Pause(Survey, Calendar).Value;

        Assert.True(paused.IsPaused);
        Assert.Null(paused.Due(Calendar));
        Assert.Equal(77, paused.Remaining(new(2023, 5, 29), Calendar));
        Assert.Equal(77, paused.Remaining(new(2024, 1, 1), Calendar));
        Assert.False(paused.IsOverdue(new(2024, 1, 1), Calendar));
        Assert.Equal(new(null, false, Calendar.Version), paused.Project(Calendar));

        var told = paused.Explain(new(2023, 6, 30), Calendar);
        Assert.Equal((90, 13, 77, 33), (told.Budget, told.Counted, told.Remaining, told.NotCounted));
        Assert.Equal((null, 77, 90), (told.Lines[^1].From, told.Lines[^1].Counted, told.Lines[^1].RunningTotal));
        Assert.Equal(new DateOnly(2023, 6, 30), told.Days[^1].Date);
    }

    [Fact]
    public void A_last_rest_day_moves_and_the_account_says_so()
    {
        var told = StatutoryClock.Start(DeadlineRules.Require("D03"), new(2023, 7, 5)).Explain(new(2023, 10, 4), Calendar);

        Assert.Equal((new DateOnly(2023, 10, 3), new DateOnly(2023, 10, 7)), (told.RawEnd!.Value, told.Due!.Value));
        Assert.Equal((ClockLineKind.Roll, "CNT-02", 0, 4), (told.Lines[^1].Kind, told.Lines[^1].Basis, told.Lines[^1].Counted, told.Lines[^1].NotCounted));
        Assert.Equal("最后一日10月3日是休息日，顺延至10月7日", told.Lines[^1].Reason);
        Assert.Equal(0, told.OverdueDays);
    }

    [Fact]
    public void A_working_day_account_names_rest_days_and_make_up_days()
    {
        var told = StatutoryClock.Start(DeadlineRules.Require("D13"), new(2023, 9, 27)).Explain(new(2023, 10, 12), Calendar);

        Assert.Equal("连续计算；休息日8天不计；调休上班日2天计入", told.Lines[1].Reason);
        Assert.Equal((7, 8), (told.Lines[1].Counted, told.Lines[1].NotCounted));
        Assert.Equal(8, told.Days.Count(day => day.Kind == DayMarkKind.RestDay));
        Assert.Equal("个工作日", told.Unit);
    }

    [Fact]
    public void An_extension_on_the_last_day_is_in_time_and_adds_to_the_budget()
    {
        var extended = Extend(Decision, "D04", 30, new(2023, 8, 14));

        Assert.Equal(120, extended.Value.Total);
        Assert.Equal(new DateOnly(2023, 9, 12), extended.Value.Due(Calendar));
        var line = Assert.Single(extended.Value.Explain(new(2023, 8, 20), Calendar).Lines, line => line.Kind == ClockLineKind.Extension);
        Assert.Equal((30, "PEN-53", "延期30天：案情复杂"), (line.Added, line.Basis, line.Reason));
    }

    [Fact]
    public void An_extension_after_the_end_is_refused()
    {
        var refused = Extend(Decision, "D04", 30, new(2023, 8, 15)).Refusal;

        Assert.Equal(("law.extension_too_late", ErrorKind.State, "CNT-16"), (refused.Code, refused.Kind, refused.RuleId));
        Assert.Equal("住房和城乡建设行政处罚程序规定第二十九条", refused.Article);
        Assert.Equal("期限已于2023年8月14日届满，届满之后批准的延期无效。", refused.Message);
        Assert.NotNull(refused.Cure);
    }

    [Fact]
    public void An_extension_beyond_its_limit_or_used_twice_or_before_the_start_is_refused()
    {
        var once = Extend(Decision, "D04", 30, new(2023, 8, 1)).Value;

        Assert.Equal("law.extension_amount", Extend(Decision, "D04", 31, new(2023, 8, 1)).Refusal.Code);
        Assert.Equal("law.extension_amount", Extend(Decision, "D04", 0, new(2023, 8, 1)).Refusal.Code);
        Assert.Equal("law.extension_used", Extend(once, "D04", 10, new(2023, 8, 2)).Refusal.Code);
        Assert.Equal("law.extension_before_start", Extend(Decision, "D04", 30, new(2023, 5, 14)).Refusal.Code);
        Assert.Equal(180, Extend(once, "D05", 60, new(2023, 9, 1)).Value.Total);
        Assert.Throws<ArgumentException>(() => Extend(Decision, "D40", 10, new(2023, 8, 1)));
    }

    [Fact]
    public void A_pause_outside_the_clock_is_refused()
    {
        Assert.Equal("law.pause_before_start", Decision.Pause(Survey with { From = new(2023, 5, 14) }, Calendar).Refusal.Code);
        Assert.Equal("law.pause_after_end", Decision.Pause(Survey with { From = new(2023, 8, 15) }, Calendar).Refusal.Code);
        Assert.Equal("law.pause_ends_before_it_begins", Decision.Pause(Survey with { To = new(2023, 5, 28) }, Calendar).Refusal.Code);
        Assert.Equal("law.no_such_open_pause", Decision.Resume(1, new(2023, 6, 8)).Refusal.Code);
        Assert.Equal("law.no_such_open_pause", Twice.Resume(2, new(2023, 6, 20)).Refusal.Code);
        Assert.Equal(
            "law.pause_ends_before_it_begins", Decision.Pause(Survey, Calendar).Value.Resume(1, new(2023, 5, 28)).Refusal.Code);
        Assert.Equal(
            "law.clock_not_adjustable",
            StatutoryClock.Start(DeadlineRules.Require("D12"), Filed).Pause(Survey, Calendar).Refusal.Code);
    }

    [Fact]
    public void In_time_or_late_is_judged_once_and_kept()
    {
        var met = Decision.Meet(new(2023, 8, 14), Calendar).Value;
        var late = Decision.Meet(new(2023, 8, 15), Calendar).Value;

        Assert.Equal(new(ClockOutcome.Met, new(2023, 8, 14), new(2023, 8, 14), Calendar.Version), met.Closure);
        Assert.Equal(ClockOutcome.Missed, late.Closure!.Outcome);
        Assert.Equal(1, late.Explain(new(2023, 12, 1), Calendar).OverdueDays);
        Assert.Equal("law.clock_closed", met.Meet(new(2023, 8, 16), Calendar).Refusal.Code);
        Assert.Equal("law.clock_closed", met.Pause(Survey, Calendar).Refusal.Code);
        Assert.Equal("law.clock_closed", Extend(met, "D04", 1, new(2023, 8, 1)).Refusal.Code);
        Assert.Equal("law.clock_still_paused", Decision.Pause(Survey, Calendar).Value.Meet(new(2023, 7, 1), Calendar).Refusal.Code);
        Assert.Equal("law.clock_closed_before_start", Decision.Meet(new(2023, 5, 14), Calendar).Refusal.Code);
    }

    [Fact]
    public void A_clock_closed_early_keeps_what_was_left()
    {
        var met = Decision.Meet(new(2023, 5, 25), Calendar).Value;

        Assert.Equal(80, met.Remaining(new(2024, 1, 1), Calendar));
        var left = Assert.Single(met.Explain(new(2024, 1, 1), Calendar).Lines, line => line.Kind == ClockLineKind.Remaining);
        Assert.Equal(("办结时未用", 80), (left.Reason, left.Counted));
    }

    [Fact]
    public void A_miss_is_recorded_only_after_the_due_date()
    {
        Assert.Equal("law.clock_still_running", Decision.Miss(new(2023, 8, 14), Calendar).Refusal.Code);
        Assert.Equal(ClockOutcome.Missed, Decision.Miss(new(2023, 8, 15), Calendar).Value.Closure!.Outcome);
        Assert.True(Decision.IsOverdue(new(2023, 8, 15), Calendar));
        Assert.False(Decision.IsOverdue(new(2023, 8, 14), Calendar));
    }

    [Fact]
    public void A_matter_that_ends_ends_its_pauses_too()
    {
        var ended = Decision.Pause(Survey, Calendar).Value.End(new(2023, 6, 20), "终止调查", Calendar).Value;

        Assert.Equal((ClockOutcome.Ended, "终止调查"), (ended.Closure!.Outcome, ended.Closure.Reason));
        Assert.False(ended.IsPaused);
        Assert.Equal(new DateOnly(2023, 6, 20), ended.Pauses[0].To);
    }

    [Fact]
    public void A_waiting_period_is_met_on_its_last_day_and_never_overdue()
    {
        var call = StatutoryClock.Start(DeadlineRules.Require("D35"), new(2024, 1, 12));

        Assert.Equal(ClockOutcome.Missed, call.Meet(new(2024, 2, 10), Calendar).Value.Closure!.Outcome);
        Assert.Equal(ClockOutcome.Met, call.Meet(new(2024, 2, 11), Calendar).Value.Closure!.Outcome);
        Assert.False(call.IsOverdue(new(2024, 3, 1), Calendar));
    }

    [Fact]
    public void Hours_are_judged_to_the_instant()
    {
        var at = new DateTimeOffset(2023, 9, 29, 16, 30, 0, TimeSpan.FromHours(8));
        var clock = StatutoryClock.StartAt(DeadlineRules.Require("D09"), at);

        Assert.Equal(new DateOnly(2023, 9, 30), clock.Due(Calendar));
        Assert.Equal(23, clock.RemainingAt(at.AddMinutes(30), Calendar));
        Assert.Equal(0, clock.RemainingAt(at.AddHours(30), Calendar));
        Assert.Equal(ClockOutcome.Met, clock.MeetAt(at.AddHours(24), Calendar).Value.Closure!.Outcome);
        Assert.Equal(ClockOutcome.Missed, clock.MeetAt(at.AddHours(24).AddSeconds(1), Calendar).Value.Closure!.Outcome);
        Assert.True(clock.IsOverdueAt(at.AddHours(25), Calendar));
        Assert.Throws<ArgumentException>(() => clock.Meet(new(2023, 9, 30), Calendar));
        var told = clock.Explain(new(2023, 9, 29), Calendar);
        Assert.Equal((24, 8, 16), (told.Budget, told.Counted, told.Remaining));
        Assert.Equal(24, told.Lines.Sum(line => line.Counted));
    }

    [Fact]
    public void A_backward_limit_and_a_fixed_date_explain_themselves()
    {
        var notice = StatutoryClock.Start(DeadlineRules.Require("D12"), new(2024, 5, 15)).Explain(new(2024, 5, 1), Calendar);
        Assert.Equal(7, notice.Lines.Sum(line => line.Counted));
        Assert.Equal("从5月15日往前计算；休息日1天不计", notice.Summary);
        Assert.Equal(7, notice.Days.Count(day => day.Counts));

        var report = StatutoryClock.Start(DeadlineRules.Require("D50"), new(2024, 12, 31));
        Assert.Equal((new DateOnly(2025, 3, 1), 59), (report.Due(Calendar)!.Value, report.Remaining(new(2025, 1, 1), Calendar)));
        Assert.Equal("法定日期，遇休息日不顺延", report.Explain(new(2025, 1, 1), Calendar).Summary);
    }

    [Fact]
    public void A_calendar_edit_moves_an_open_clock_and_leaves_a_closed_one()
    {
        var original = Calendar.Years[0];
        var before = Calendar.With(
            original with
            {
                Off = [.. original.Off.Where(day => day < new DateOnly(2020, 1, 31) || day > new DateOnly(2020, 2, 2))],
                Work = [.. original.Work, new(2020, 2, 1)],
            },
            "before-the-extension");
        var clock = StatutoryClock.Start(DeadlineRules.Require("D44"), new(2020, 1, 22));

        Assert.Equal(new(new(2020, 2, 4), false, "before-the-extension"), clock.Project(before));
        Assert.Equal(new(new(2020, 2, 6), false, Calendar.Version), clock.Project(Calendar));
        Assert.Equal(new DateOnly(2020, 2, 4), clock.Meet(new(2020, 2, 3), before).Value.Closure!.Due);
    }

    [Fact]
    public void A_clock_survives_being_stored_as_json()
    {
        var clock = Extend(Twice, "D04", 30, new(2023, 8, 1)).Value.Meet(new(2023, 9, 10), Calendar).Value;
        var hours = StatutoryClock.StartAt(DeadlineRules.Require("D27"), new(2023, 9, 29, 16, 30, 0, TimeSpan.FromHours(8)));
        foreach (var original in new[] { clock, hours, StatutoryClock.Start(DeadlineRules.Require("D51"), Filed) })
        {
            var text = JsonSerializer.Serialize(original);
            var read = JsonSerializer.Deserialize<StatutoryClock>(text)!;

            Assert.Equal(text, JsonSerializer.Serialize(read));
            Assert.Equal(original.Pauses, read.Pauses);
            Assert.Equal(original.Extensions, read.Extensions);
            Assert.Equal(original.Closure, read.Closure);
            Assert.Equal(original.Limit, read.Limit);
            Assert.Equal(original.Due(Calendar), read.Due(Calendar));
        }

        Assert.Contains("\"Unit\":\"CalendarDay\"", JsonSerializer.Serialize(clock));
    }

    private static Result<StatutoryClock> Extend(StatutoryClock clock, string code, int amount, DateOnly on) =>
        clock.Extend(DeadlineRules.Require(code), amount, "案情复杂", "负责人", on, "延期审批表", Calendar);
}
