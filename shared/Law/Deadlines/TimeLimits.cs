using Platform.Law.Calendars;

namespace Platform.Law.Deadlines;

/// <summary>Counts time limits that nothing pauses or extends (CNT-01 to CNT-17).</summary>
public static class TimeLimits
{
    /// <summary>The last day on which the act is in time.</summary>
    /// <param name="limit">The period.</param>
    /// <param name="from">Day of the trigger, or of the event for a backward period; it never counts (CNT-01).</param>
    /// <param name="calendar">Working days.</param>
    /// <exception cref="ArgumentException">Hours need an instant: <see cref="DueAt"/>.</exception>
    public static DateOnly Due(TimeLimit limit, DateOnly from, WorkCalendar calendar)
    {
        var end = RawEnd(limit, from, calendar);
        return limit.Rolls ? calendar.Roll(end) : end;
    }

    /// <summary>The last day before any move to a working day; a gate on a minimum period tests this one.</summary>
    public static DateOnly RawEnd(TimeLimit limit, DateOnly from, WorkCalendar calendar)
    {
        var count = limit.Direction == CountDirection.Forward ? limit.Count : -limit.Count;
        return limit.Unit switch
        {
            DayUnit.WorkingDay => calendar.AddWorkingDays(from, count),
            DayUnit.CalendarDay => from.AddDays(count),
            // AddMonths and AddYears fall back to the month's last day (CNT-04).
            DayUnit.Month => from.AddMonths(count),
            DayUnit.Year => from.AddYears(count),
            DayUnit.FixedDate => NextFixedDate(limit.FixedMonth!.Value, limit.FixedDay!.Value, from),
            _ => throw new ArgumentException("Hours are counted from an instant.", nameof(limit)),
        };
    }

    /// <summary>
    /// For a backward period, one unit earlier than <see cref="Due"/>, so that the full number of clear days lies between act and
    /// event (CNT-15); otherwise the same as <see cref="Due"/>.
    /// </summary>
    public static DateOnly PrudentDue(TimeLimit limit, DateOnly from, WorkCalendar calendar)
    {
        var due = Due(limit, from, calendar);
        return limit switch
        {
            { Direction: CountDirection.Forward } => due,
            { Unit: DayUnit.WorkingDay } => calendar.AddWorkingDays(due, -1),
            _ => due.AddDays(-1),
        };
    }

    /// <summary>End of a period in hours: elapsed time, the stricter reading for the office (CNT-13).</summary>
    public static DateTimeOffset DueAt(TimeLimit limit, DateTimeOffset from) =>
        limit.Unit == DayUnit.Hour
            ? from.AddHours(limit.Count)
            : throw new ArgumentException("Only hours are counted from an instant.", nameof(limit));

    /// <summary>True when a calendar year that decides the result has no published notice yet.</summary>
    public static bool IsProvisional(TimeLimit limit, DateOnly from, DateOnly due, WorkCalendar calendar)
    {
        var (first, last) = limit switch
        {
            { Unit: DayUnit.WorkingDay } => from <= due ? (from, due) : (due, from),
            { Rolls: true } => (due, due),
            _ => (DateOnly.MaxValue, DateOnly.MinValue),
        };
        return last >= first && Enumerable.Range(first.Year, last.Year - first.Year + 1)
            .Any(year => calendar.IsProvisional(new DateOnly(year, 1, 1)));
    }

    private static DateOnly NextFixedDate(int month, int day, DateOnly from)
    {
        var thisYear = new DateOnly(from.Year, month, Math.Min(day, DateTime.DaysInMonth(from.Year, month)));
        return thisYear > from
            ? thisYear
            : new DateOnly(from.Year + 1, month, Math.Min(day, DateTime.DaysInMonth(from.Year + 1, month)));
    }
}
