namespace Platform.Law.Calendars;

/// <summary>
/// Working days by the State Council's yearly holiday notices. A date is a working day when its year lists it as worked,
/// or when it is Monday to Friday and not listed as off; years without a notice know weekends only and are provisional.
/// </summary>
public sealed class WorkCalendar
{
    private static readonly Lazy<WorkCalendar> Embedded = new(() =>
    {
        var file = EmbeddedJson.Read<CalendarFile>(typeof(WorkCalendar).Assembly, "Platform.Law.Calendars.state-council-2020-2026.json");
        return new WorkCalendar(file.Version, file.Years);
    });

    private readonly HashSet<DateOnly> off;
    private readonly HashSet<DateOnly> work;
    private readonly HashSet<int> confirmed;

    /// <summary>A calendar from dated records.</summary>
    /// <param name="version">Names the state of the records; kept beside every computed deadline (CNT-18).</param>
    /// <param name="years">One record a year, without faults.</param>
    /// <exception cref="ArgumentException">A record has faults or a year stands twice.</exception>
    public WorkCalendar(string version, IEnumerable<CalendarYear> years)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        Version = version;
        Years = [.. years.OrderBy(year => year.Year)];
        foreach (var year in Years)
        {
            if (year.Faults() is [var fault, ..])
            {
                throw new ArgumentException($"Calendar year {year.Year}: {fault.Code}.", nameof(years));
            }
        }

        if (Years.DistinctBy(year => year.Year).Count() != Years.Count)
        {
            throw new ArgumentException("A calendar year stands twice.", nameof(years));
        }

        off = Years.SelectMany(year => year.Off).ToHashSet();
        work = Years.SelectMany(year => year.Work).ToHashSet();
        confirmed = Years.Where(year => year.Confirmed).Select(year => year.Year).ToHashSet();
    }

    /// <summary>The notices of the State Council's General Office for 2020 to 2026, as delivered with the platform.</summary>
    public static WorkCalendar StateCouncil => Embedded.Value;

    /// <summary>Names the state of the data.</summary>
    public string Version { get; }

    /// <summary>The records, by year.</summary>
    public IReadOnlyList<CalendarYear> Years { get; }

    /// <summary>The same calendar with one year set or replaced.</summary>
    public WorkCalendar With(CalendarYear year, string version) => With([year], version);

    /// <summary>The same calendar with years, each at most once, set or replaced.</summary>
    public WorkCalendar With(IReadOnlyCollection<CalendarYear> years, string version) =>
        new(version, Years.ExceptBy(years.Select(year => year.Year), known => known.Year).Concat(years));

    /// <summary>True when offices work on the date, make-up workdays included.</summary>
    public bool IsWorkingDay(DateOnly date) => IsWeekend(date) ? work.Contains(date) : !off.Contains(date);

    /// <summary>True when the notice for the date's year is not known, so that the answer may still change.</summary>
    public bool IsProvisional(DateOnly date) => !confirmed.Contains(date.Year);

    /// <summary>What the date is.</summary>
    public CalendarDayKind KindOf(DateOnly date) =>
        off.Contains(date) ? CalendarDayKind.Holiday
        : !IsWeekend(date) ? CalendarDayKind.Workday
        : work.Contains(date) ? CalendarDayKind.MakeUpWorkday
        : CalendarDayKind.Weekend;

    /// <summary>The first working day after the date.</summary>
    public DateOnly NextWorkingDay(DateOnly date) => Roll(date.AddDays(1));

    /// <summary>The date itself when it is a working day, else the first working day after it (CNT-02).</summary>
    public DateOnly Roll(DateOnly date)
    {
        while (!IsWorkingDay(date))
        {
            date = date.AddDays(1);
        }

        return date;
    }

    /// <summary>The n-th working day after the date, or before it when <paramref name="count"/> is negative; the date itself never counts.</summary>
    public DateOnly AddWorkingDays(DateOnly date, int count)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0;)
        {
            date = date.AddDays(step);
            if (IsWorkingDay(date))
            {
                left--;
            }
        }

        return date;
    }

    /// <summary>Number of working days from the first to the last date, both included; 0 when the last lies before the first.</summary>
    public int WorkingDaysBetween(DateOnly first, DateOnly last)
    {
        var count = 0;
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Number of working days in a calendar year.</summary>
    public int WorkingDaysIn(int year) => WorkingDaysBetween(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    internal static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private sealed record CalendarFile(string Version, string Issuer, IReadOnlyList<CalendarYear> Years);
}
