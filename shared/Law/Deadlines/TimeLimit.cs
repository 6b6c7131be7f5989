using System.Text.Json.Serialization;

namespace Platform.Law.Deadlines;

/// <summary>A period of law: how many of which unit, in which direction, and whether a last rest day moves.</summary>
public sealed record TimeLimit
{
    /// <summary>Checks that the parts go together.</summary>
    /// <exception cref="ArgumentException">They do not.</exception>
    [JsonConstructor]
    public TimeLimit(
        int count,
        DayUnit unit,
        CountDirection direction = CountDirection.Forward,
        bool rolls = false,
        int? fixedMonth = null,
        int? fixedDay = null)
    {
        var isFixed = unit == DayUnit.FixedDate;
        if (isFixed ? count != 0 : count <= 0)
        {
            throw new ArgumentException("A period has a positive count; a fixed date has none.", nameof(count));
        }

        if (isFixed != (fixedMonth is not null && fixedDay is not null))
        {
            throw new ArgumentException("Month and day belong to a fixed date, and only to it.", nameof(fixedMonth));
        }

        if (rolls && (isFixed || direction == CountDirection.Backward || unit == DayUnit.Hour))
        {
            throw new ArgumentException("Fixed dates, backward periods and hours do not move to a working day.", nameof(rolls));
        }

        if (direction == CountDirection.Backward && (isFixed || unit == DayUnit.Hour))
        {
            throw new ArgumentException("Fixed dates and hours are not counted back.", nameof(direction));
        }

        Count = count;
        Unit = unit;
        Direction = direction;
        Rolls = rolls;
        FixedMonth = fixedMonth;
        FixedDay = fixedDay;
    }

    /// <summary>Number of units; 0 for a fixed date.</summary>
    public int Count { get; }

    /// <summary>What is counted.</summary>
    public DayUnit Unit { get; }

    /// <summary>From the trigger or back from the event.</summary>
    public CountDirection Direction { get; }

    /// <summary>True when a last day that is a rest day moves to the next working day (CNT-02).</summary>
    public bool Rolls { get; }

    /// <summary>Month of a fixed date.</summary>
    public int? FixedMonth { get; }

    /// <summary>Day of a fixed date.</summary>
    public int? FixedDay { get; }

    /// <summary>Working days, forward.</summary>
    public static TimeLimit WorkingDays(int count) => new(count, DayUnit.WorkingDay);

    /// <summary>Working days back from an event.</summary>
    public static TimeLimit WorkingDaysBefore(int count) => new(count, DayUnit.WorkingDay, CountDirection.Backward);

    /// <summary>Calendar days, forward.</summary>
    public static TimeLimit CalendarDays(int count, bool rolls) => new(count, DayUnit.CalendarDay, rolls: rolls);

    /// <summary>Calendar days back from an event.</summary>
    public static TimeLimit CalendarDaysBefore(int count) => new(count, DayUnit.CalendarDay, CountDirection.Backward);

    /// <summary>Months, forward.</summary>
    public static TimeLimit Months(int count, bool rolls) => new(count, DayUnit.Month, rolls: rolls);

    /// <summary>Years, forward.</summary>
    public static TimeLimit Years(int count, bool rolls) => new(count, DayUnit.Year, rolls: rolls);

    /// <summary>Hours by the clock.</summary>
    public static TimeLimit Hours(int count) => new(count, DayUnit.Hour);

    /// <summary>The next such date after the trigger.</summary>
    public static TimeLimit OnDate(int month, int day) => new(0, DayUnit.FixedDate, fixedMonth: month, fixedDay: day);
}
