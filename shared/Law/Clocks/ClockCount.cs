using Platform.Law.Calendars;
using Platform.Law.Deadlines;

namespace Platform.Law.Clocks;

/// <summary>
/// The arithmetic of an adjustable clock: walks the gaps between the merged pauses and spends the budget in them. A budget in months
/// or years is first turned into days from the day after the start to the matching day (CNT-04).
/// </summary>
internal sealed class ClockCount
{
    private readonly StatutoryClock clock;
    private readonly WorkCalendar calendar;

    internal ClockCount(StatutoryClock clock, WorkCalendar calendar)
    {
        this.clock = clock;
        this.calendar = calendar;
        Pauses = Merge(clock.Pauses);
        Budget = clock.Limit.Unit switch
        {
            DayUnit.Month => clock.StartedOn.AddMonths(clock.Total).DayNumber - clock.StartedOn.DayNumber,
            DayUnit.Year => clock.StartedOn.AddYears(clock.Total).DayNumber - clock.StartedOn.DayNumber,
            _ => clock.Total,
        };
        RawEnd = FindRawEnd();
        Due = RawEnd is { } end ? RollOver(end) : null;
    }

    /// <summary>Budget in working days or calendar days.</summary>
    internal int Budget { get; }

    /// <summary>Pauses merged where they overlap or touch; only the last can be open.</summary>
    internal IReadOnlyList<(DateOnly From, DateOnly? To)> Pauses { get; }

    /// <summary>The day on which the budget is used up; null when an open pause comes first.</summary>
    internal DateOnly? RawEnd { get; }

    /// <summary>The raw end, moved where it is a rest day and the rule says so.</summary>
    internal DateOnly? Due { get; }

    internal int CountedThrough(DateOnly day) => Gaps(day).Sum(gap => Units(gap.From, gap.To));

    /// <summary>Stretches of days that are not paused, after the start, up to the last day or the raw end.</summary>
    internal IEnumerable<(DateOnly From, DateOnly To)> Gaps(DateOnly last)
    {
        if (RawEnd < last)
        {
            last = RawEnd.Value;
        }

        var cursor = clock.StartedOn.AddDays(1);
        foreach (var (from, to) in Pauses)
        {
            var end = Earlier(from.AddDays(-1), last);
            if (end >= cursor)
            {
                yield return (cursor, end);
            }

            if (to is null)
            {
                yield break;
            }

            cursor = Later(cursor, to.Value.AddDays(1));
        }

        if (last >= cursor)
        {
            yield return (cursor, last);
        }
    }

    internal int Units(DateOnly from, DateOnly to) =>
        clock.Limit.Unit == DayUnit.WorkingDay ? calendar.WorkingDaysBetween(from, to) : Days(from, to);

    internal bool IsPaused(DateOnly day) => Pauses.Any(pause => pause.From <= day && (pause.To is null || day <= pause.To));

    internal static int Days(DateOnly from, DateOnly to) => Math.Max(0, to.DayNumber - from.DayNumber + 1);

    internal static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    internal static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private DateOnly? FindRawEnd()
    {
        var left = Budget;
        var cursor = clock.StartedOn.AddDays(1);
        foreach (var (from, to) in Pauses)
        {
            if (from > cursor)
            {
                var units = Units(cursor, from.AddDays(-1));
                if (units >= left)
                {
                    return Nth(cursor, left);
                }

                left -= units;
            }

            if (to is null)
            {
                return null;
            }

            cursor = Later(cursor, to.Value.AddDays(1));
        }

        return Nth(cursor, left);
    }

    private DateOnly Nth(DateOnly first, int count) =>
        clock.Limit.Unit == DayUnit.WorkingDay ? calendar.AddWorkingDays(first.AddDays(-1), count) : first.AddDays(count - 1);

    // A period cannot end on a day that does not count, so the move passes over paused days too.
    private DateOnly? RollOver(DateOnly end)
    {
        if (!clock.Limit.Rolls)
        {
            return end;
        }

        var day = end;
        while (!calendar.IsWorkingDay(day) || IsPaused(day))
        {
            if (Pauses is [.., (var from, null)] && from <= day)
            {
                return null;
            }

            day = day.AddDays(1);
        }

        return day;
    }

    private static List<(DateOnly From, DateOnly? To)> Merge(IReadOnlyList<ClockPause> pauses)
    {
        var merged = new List<(DateOnly From, DateOnly? To)>();
        foreach (var pause in pauses.OrderBy(pause => pause.From))
        {
            if (merged is [.., var last] && (last.To is null || pause.From <= last.To.Value.AddDays(1)))
            {
                var to = last.To is null || pause.To is null ? (DateOnly?)null : Later(last.To.Value, pause.To.Value);
                merged[^1] = (last.From, to);
            }
            else
            {
                merged.Add((pause.From, pause.To));
            }
        }

        return merged;
    }
}
