using Platform.Law.Calendars;
using Platform.Law.Deadlines;

namespace Platform.Law.Clocks;

/// <summary>Accounts for clocks that nothing can pause or extend: hours, fixed dates and backward limits.</summary>
internal static class SimpleClockExplainer
{
    internal static ClockExplanation Explain(StatutoryClock clock, WorkCalendar calendar, DateOnly today)
    {
        var asOf = clock.Closure is { } closure && closure.On < today ? closure.On : today;
        var due = clock.Due(calendar)!.Value;
        var (first, last) = due < clock.StartedOn ? (due, clock.StartedOn) : (clock.StartedOn, due);
        var budget = clock.Limit.Count;
        // Only hours are spent day by day; a backward limit is a distance that is always whole.
        var remaining = clock.StartedAt is null ? 0 : clock.Remaining(today, calendar);
        var lines = Lines(clock, calendar, due, budget - remaining);
        return new()
        {
            AsOf = asOf,
            Unit = Words.Of(clock.Limit.Unit),
            Budget = budget,
            Counted = budget - remaining,
            Remaining = remaining,
            NotCounted = lines.Sum(line => line.NotCounted),
            Due = due,
            RawEnd = due,
            OverdueDays = Math.Max(0, asOf.DayNumber - due.DayNumber),
            IsProvisional = clock.Project(calendar).IsProvisional,
            CalendarVersion = calendar.Version,
            Lines = lines,
            Summary = lines.First(line => line.Kind != ClockLineKind.Start).Reason,
            Days =
            [
                .. Enumerable.Range(0, ClockCount.Days(first, last)).Select(first.AddDays).Select(day => Mark(clock, calendar, day, due, asOf)),
            ],
        };
    }

    private static List<ClockLine> Lines(StatutoryClock clock, WorkCalendar calendar, DateOnly due, int spent)
    {
        var basis = clock.RuleId ?? clock.Article;
        var budget = clock.Limit.Count;
        if (clock.StartedAt is { } at)
        {
            var from = at.ToOffset(LegalTime.Offset);
            var reason = $"自{Chinese.MonthDay(clock.StartedOn)}{from:HH:mm}起连续计算{budget}小时，休息日不扣除";
            var run = new ClockLine(ClockLineKind.Counted, clock.StartedOn, due, reason, "CNT-13", clock.Article, null, spent, 0, spent);
            return spent == budget
                ? [run]
                : [run, run with { Kind = ClockLineKind.Remaining, Reason = "剩余", Basis = basis, Counted = budget - spent, RunningTotal = budget }];
        }

        var start = new ClockLine(ClockLineKind.Start, clock.StartedOn, clock.StartedOn, "起算当日不计", "CNT-01", null, null, 0, 0, 0);
        if (clock.Limit.Unit == DayUnit.FixedDate)
        {
            return [start, new(ClockLineKind.Remaining, due, due, "法定日期，遇休息日不顺延", "CNT-17", clock.Article, null, 0, 0, 0)];
        }

        var last = clock.StartedOn.AddDays(-1);
        var days = ClockCount.Days(due, last);
        // The budget of a backward limit in months is that number of months; the days it covers all belong to it.
        var rest = clock.Limit.Unit == DayUnit.WorkingDay ? days - budget : 0;
        var back = $"从{Chinese.MonthDay(clock.StartedOn)}往前计算" + (rest > 0 ? $"；休息日{rest}天不计" : "");
        return
        [
            new(ClockLineKind.Counted, due, last, back, basis, clock.Article, null, budget, rest, budget),
            start with { Reason = "当日不计", Basis = "CNT-15", RunningTotal = budget },
        ];
    }

    private static DayMark Mark(StatutoryClock clock, WorkCalendar calendar, DateOnly day, DateOnly due, DateOnly asOf)
    {
        var rest = clock.Limit.Unit == DayUnit.WorkingDay && !calendar.IsWorkingDay(day);
        var kind = day == due ? DayMarkKind.Due
            : day == clock.StartedOn ? DayMarkKind.Start
            : rest ? DayMarkKind.RestDay
            : day <= asOf ? DayMarkKind.Counted
            : DayMarkKind.Remaining;
        var counts = day != clock.StartedOn && !rest && clock.Limit.Unit is DayUnit.WorkingDay or DayUnit.CalendarDay;
        return new(day, kind, counts, calendar.KindOf(day), calendar.IsProvisional(day));
    }
}
