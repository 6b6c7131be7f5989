using Platform.Law.Amounts;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;

namespace Platform.Shared.Tests.Law;

public sealed class TimeLimitTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.StateCouncil;

    [Theory]
    [InlineData("V1", "D15", "2026-02-13", "2026-03-02")]
    [InlineData("V2", "D15", "2023-04-20", "2023-04-28")]
    [InlineData("V3", "D13", "2023-09-27", "2023-10-12")]
    [InlineData("V4", "D17", "2023-01-19", "2023-01-29")]
    [InlineData("V5", "D16", "2024-02-01", "2024-03-05")]
    [InlineData("V6", "D15", "2025-09-26", "2025-10-13")]
    [InlineData("V7", "D39", "2025-01-20", "2025-02-21")]
    [InlineData("V8", "D44", "2020-01-22", "2020-02-06")]
    [InlineData("V9", "D11", "2023-04-25", "2023-05-05")]
    [InlineData("V10", "D20", "2026-09-24", "2026-09-29")]
    [InlineData("V11", "D15", "2024-09-29", "2024-10-14")]
    [InlineData("V12", "D13", "2022-01-28", "2022-02-11")]
    [InlineData("V13", "D19", "2023-09-20", "2023-10-07")]
    [InlineData("V14", "D03", "2023-07-05", "2023-10-07")]
    [InlineData("V16", "D28", "2023-08-02", "2023-10-07")]
    [InlineData("V17", "D03", "2026-07-04", "2026-10-08")]
    [InlineData("V18", "D07", "2025-03-01", "2025-03-31")]
    [InlineData("V19", "D12", "2024-05-15", "2024-05-07")]
    [InlineData("V20", "D12", "2023-10-12", "2023-09-27")]
    [InlineData("V21", "D29", "2023-08-31", "2024-02-29")]
    public void A_statutory_deadline_falls_on_the_known_day(string vector, string code, string from, string due)
    {
        var rule = DeadlineRules.Require(code);
        var start = DateOnly.Parse(from);

        Assert.Equal((vector, DateOnly.Parse(due)), (vector, TimeLimits.Due(rule.Limit, start, Calendar)));
        Assert.Equal((vector, DateOnly.Parse(due)), (vector, StatutoryClock.Start(rule, start).Due(Calendar)));
    }

    [Theory]
    [InlineData("D19", "2023-09-20", "2023-10-05")]
    [InlineData("D03", "2023-07-05", "2023-10-03")]
    [InlineData("D35", "2024-01-12", "2024-02-11")]
    [InlineData("D28", "2023-08-02", "2023-10-01")]
    [InlineData("D03", "2026-07-04", "2026-10-02")]
    public void The_raw_end_is_known_before_it_moves(string code, string from, string raw) =>
        Assert.Equal(DateOnly.Parse(raw), TimeLimits.RawEnd(DeadlineRules.Require(code).Limit, DateOnly.Parse(from), Calendar));

    [Fact]
    public void V15_a_minimum_of_thirty_days_ends_raw_and_only_a_prudent_display_moves_to_the_make_up_Sunday()
    {
        DateOnly start = new(2024, 1, 12);
        Assert.Equal(new DateOnly(2024, 2, 11), TimeLimits.Due(DeadlineRules.Require("D35").Limit, start, Calendar));
        Assert.Equal(new DateOnly(2024, 2, 18), TimeLimits.Due(TimeLimit.CalendarDays(30, rolls: true), start, Calendar));
    }

    [Theory]
    [InlineData("D12", "2024-05-15", "2024-05-06")]
    [InlineData("D12", "2023-10-12", "2023-09-26")]
    [InlineData("D36", "2023-10-12", "2023-10-04")]
    public void A_backward_period_keeps_one_unit_more_to_be_safe(string code, string from, string clear) =>
        Assert.Equal(DateOnly.Parse(clear), TimeLimits.PrudentDue(DeadlineRules.Require(code).Limit, DateOnly.Parse(from), Calendar));

    [Theory]
    [InlineData(1, 60_00)]
    [InlineData(33, 1_980_00)]
    [InlineData(34, 2_000_00)]
    [InlineData(400, 2_000_00)]
    [InlineData(0, 0)]
    public void V22_a_surcharge_grows_three_percent_a_day_up_to_the_fine(int days, long expected) =>
        Assert.Equal(expected, Surcharge.For(2_000_00, days));

    [Fact]
    public void A_surcharge_leaves_out_the_days_of_a_suit_once()
    {
        DateOnly due = new(2023, 10, 7);
        Assert.Equal(24, Surcharge.DaysLate(due, new(2023, 10, 31), []));
        Assert.Equal(14, Surcharge.DaysLate(due, new(2023, 10, 31), [(new(2023, 10, 11), new(2023, 10, 18)), (new(2023, 10, 15), new(2023, 10, 20))]));
    }

    [Theory]
    [InlineData("D49", "2022-12-31", "2023-01-31")]
    [InlineData("D50", "2024-12-31", "2025-03-01")]
    [InlineData("D51", "2022-12-31", "2023-04-01")]
    public void A_report_date_does_not_move_from_a_Saturday(string code, string from, string due) =>
        Assert.Equal(DateOnly.Parse(due), TimeLimits.Due(DeadlineRules.Require(code).Limit, DateOnly.Parse(from), Calendar));

    [Fact]
    public void Hours_run_by_the_clock_over_a_rest_day()
    {
        var at = new DateTimeOffset(2023, 9, 29, 16, 30, 0, TimeSpan.FromHours(8));
        Assert.Equal(at.AddHours(24), TimeLimits.DueAt(DeadlineRules.Require("D09").Limit, at));
        Assert.Throws<ArgumentException>(() => TimeLimits.Due(DeadlineRules.Require("D09").Limit, new(2023, 9, 29), Calendar));
    }

    [Fact]
    public void What_reaches_into_a_year_without_a_notice_is_provisional()
    {
        DateOnly start = new(2026, 12, 20);
        var days = TimeLimit.WorkingDays(15);
        var rolling = TimeLimit.CalendarDays(15, rolls: true);
        var fixedDays = TimeLimit.CalendarDays(15, rolls: false);

        Assert.True(TimeLimits.IsProvisional(days, start, TimeLimits.Due(days, start, Calendar), Calendar));
        Assert.True(TimeLimits.IsProvisional(rolling, start, TimeLimits.Due(rolling, start, Calendar), Calendar));
        Assert.False(TimeLimits.IsProvisional(fixedDays, start, TimeLimits.Due(fixedDays, start, Calendar), Calendar));
        Assert.False(TimeLimits.IsProvisional(days, new(2026, 5, 1), new(2026, 5, 22), Calendar));
    }

    [Fact]
    public void The_table_holds_every_code_from_D01_to_D53_once()
    {
        Assert.All(Enumerable.Range(1, 53), number => DeadlineRules.Require($"D{number:00}"));
        Assert.Equal(57, DeadlineRules.All.Count);
        Assert.All(DeadlineRules.All, rule => Assert.NotNull(rule.RuleId));
        Assert.All(DeadlineRules.All.Where(rule => rule.Extends is not null), rule =>
            Assert.Equal(DeadlineRules.Require(rule.Extends!).Limit.Unit, rule.Limit.Unit));
        Assert.Throws<KeyNotFoundException>(() => DeadlineRules.Require("D99"));
    }

    [Theory]
    [InlineData(0, DayUnit.CalendarDay, CountDirection.Forward, false)]
    [InlineData(7, DayUnit.CalendarDay, CountDirection.Backward, true)]
    [InlineData(24, DayUnit.Hour, CountDirection.Backward, false)]
    [InlineData(24, DayUnit.Hour, CountDirection.Forward, true)]
    [InlineData(0, DayUnit.FixedDate, CountDirection.Forward, false)]
    public void Parts_of_a_limit_that_do_not_go_together_are_a_bug(int count, DayUnit unit, CountDirection direction, bool rolls) =>
        Assert.Throws<ArgumentException>(() => new TimeLimit(count, unit, direction, rolls));
}
