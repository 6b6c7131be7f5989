using Platform.Law.Calendars;
using Platform.Law.Deadlines;

namespace Platform.Law.Clocks;

/// <summary>Writes the ledger of an adjustable clock and marks its days.</summary>
internal sealed class ClockExplainer
{
    private readonly StatutoryClock clock;
    private readonly WorkCalendar calendar;
    private readonly ClockCount count;
    private readonly DateOnly asOf;
    private readonly DateOnly last;

    internal ClockExplainer(StatutoryClock clock, WorkCalendar calendar, DateOnly today)
    {
        this.clock = clock;
        this.calendar = calendar;
        count = new(clock, calendar);
        asOf = clock.Closure is { } closure && closure.On < today ? closure.On : today;
        var openPause = count.Pauses is [.., (var from, null)] ? from : (DateOnly?)null;
        // While the date is unknown the account reaches today, or the first day of a pause that lies ahead.
        last = count.Due ?? ClockCount.Later(asOf, openPause ?? clock.StartedOn);
    }

    private bool InWorkingDays => clock.Limit.Unit == DayUnit.WorkingDay;

    private string Unit => InWorkingDays ? "个工作日" : "天";

    private string Basis => clock.RuleId ?? clock.Article;

    internal ClockExplanation Explain()
    {
        var lines = Number([Start(), .. Runs(), .. PauseLines(), .. ExtensionLines(), .. WaitLine(), .. RollLine()]);
        var counted = count.CountedThrough(asOf);
        var left = lines.Sum(line => line.NotCounted);
        return new()
        {
            AsOf = asOf,
            Unit = Unit,
            Budget = count.Budget,
            Counted = counted,
            Remaining = count.Budget - counted,
            NotCounted = left,
            Due = count.Due,
            RawEnd = count.RawEnd,
            OverdueDays = count.Due is { } due && !clock.IsMinimum ? Math.Max(0, asOf.DayNumber - due.DayNumber) : 0,
            IsProvisional = clock.Project(calendar).IsProvisional,
            CalendarVersion = calendar.Version,
            Lines = lines,
            Days = [.. Marks()],
            Summary = $"已计{counted}{Unit} ＋ 剩余{count.Budget - counted}{Unit} ＝ {count.Budget}{Unit}" + (left > 0 ? $"；另有{left}天不计" : ""),
        };
    }

    private ClockLine Start() =>
        Line(ClockLineKind.Start, clock.StartedOn, clock.StartedOn, "起算当日不计", "CNT-01", 0, 0);

    private IEnumerable<ClockLine> Runs()
    {
        var first = clock.StartedOn.AddDays(1);
        foreach (var (from, to) in count.Gaps(DateOnly.MaxValue))
        {
            var word = from == first ? "连续计算" : "恢复计算";
            if (from <= asOf)
            {
                var end = ClockCount.Earlier(to, asOf);
                yield return Run(ClockLineKind.Counted, from, end, end == asOf && to > asOf ? word + (clock.IsOpen ? "至今天" : "至办结") : word);
            }

            if (to > asOf)
            {
                var begin = ClockCount.Later(from, asOf.AddDays(1));
                yield return Run(ClockLineKind.Remaining, begin, to, clock.IsOpen ? "剩余" : "办结时未用");
            }
        }
    }

    private ClockLine Run(ClockLineKind kind, DateOnly from, DateOnly to, string reason)
    {
        var units = count.Units(from, to);
        var rest = ClockCount.Days(from, to) - units;
        if (InWorkingDays)
        {
            var makeUp = DaysFrom(from, to).Count(day => calendar.KindOf(day) == CalendarDayKind.MakeUpWorkday);
            reason += rest > 0 ? $"；休息日{rest}天不计" : "";
            reason += makeUp > 0 ? $"；调休上班日{makeUp}天计入" : "";
        }

        var settles = to == count.RawEnd && clock.Limit.Rolls && count.Due == to;
        return Line(kind, from, to, settles ? $"{reason}；{Chinese.MonthDay(to)}是工作日，不顺延" : reason, settles ? "CNT-02" : Basis, units, rest);
    }

    private IEnumerable<ClockLine> PauseLines()
    {
        // Days before this one belong to the start or to a pause that began earlier.
        var free = clock.StartedOn.AddDays(1);
        foreach (var pause in clock.Pauses.OrderBy(pause => pause.From).ThenBy(pause => pause.Number))
        {
            var begin = ClockCount.Later(pause.From, clock.StartedOn.AddDays(1));
            var end = ClockCount.Earlier(pause.To ?? asOf, last);
            var excluded = ClockCount.Days(ClockCount.Later(begin, free), end);
            var shared = ClockCount.Days(begin, end) - excluded;
            var reason = (pause.IsOpen ? $"{pause.Ground}，尚未恢复" : pause.Ground) + (shared > 0 ? $"；与前项重叠{shared}天，只扣一次" : "");
            yield return Line(ClockLineKind.Pause, pause.From, pause.To, reason, pause.RuleId ?? pause.Article, 0, excluded) with
            {
                Article = pause.Article,
                Document = pause.Document,
            };
            free = ClockCount.Later(free, end.AddDays(1));
        }
    }

    private IEnumerable<ClockLine> ExtensionLines() => clock.Extensions.Select(extension =>
        Line(
            ClockLineKind.Extension, extension.ApprovedOn, extension.ApprovedOn, $"延期{extension.Amount}{Words.Of(clock.Limit.Unit)}：{extension.Ground}",
            extension.RuleId ?? extension.Article, 0, 0) with
        {
            Article = extension.Article,
            Document = extension.Document,
            Added = extension.Amount,
        });

    // Budget that no known day takes: it waits for the resumption.
    private IEnumerable<ClockLine> WaitLine()
    {
        if (count.RawEnd is null)
        {
            var waiting = count.Budget - count.CountedThrough(DateOnly.MaxValue);
            yield return Line(ClockLineKind.Remaining, null, null, "剩余，恢复后继续计算", Basis, waiting, 0);
        }
    }

    private IEnumerable<ClockLine> RollLine()
    {
        if (count.RawEnd is { } end && last > end)
        {
            var from = end.AddDays(1);
            var days = DaysFrom(from, last).Count(day => !count.IsPaused(day));
            var reason = count.Due is { } due
                ? $"最后一日{Chinese.MonthDay(end)}是休息日，顺延至{Chinese.MonthDay(due)}"
                : $"最后一日{Chinese.MonthDay(end)}是休息日，恢复后顺延";
            yield return Line(ClockLineKind.Roll, from, count.Due, reason, "CNT-02", 0, days);
        }
    }

    private IEnumerable<DayMark> Marks() => DaysFrom(clock.StartedOn, last).Select(day =>
    {
        var paused = count.IsPaused(day);
        var rest = InWorkingDays && !calendar.IsWorkingDay(day);
        var spent = count.RawEnd < day;
        var kind = day == clock.StartedOn ? DayMarkKind.Start
            : day == count.Due ? DayMarkKind.Due
            : paused ? DayMarkKind.Excluded
            : spent ? DayMarkKind.Rolled
            : rest ? DayMarkKind.RestDay
            : day <= asOf ? DayMarkKind.Counted
            : DayMarkKind.Remaining;
        var counts = day != clock.StartedOn && !paused && !spent && !rest;
        return new DayMark(day, kind, counts, calendar.KindOf(day), calendar.IsProvisional(day));
    });

    private static IEnumerable<DateOnly> DaysFrom(DateOnly first, DateOnly last) =>
        Enumerable.Range(0, ClockCount.Days(first, last)).Select(first.AddDays);

    private static ClockLine Line(ClockLineKind kind, DateOnly? from, DateOnly? to, string reason, string basis, int counted, int notCounted) =>
        new(kind, from, to, reason, basis, null, null, counted, notCounted, 0);

    private static List<ClockLine> Number(IEnumerable<ClockLine> lines)
    {
        var running = 0;
        return
        [
            .. lines.OrderBy(line => line.From ?? DateOnly.MaxValue).ThenBy(line => line.Kind)
                .Select(line => line with { RunningTotal = running += line.Counted }),
        ];
    }
}
