namespace Portal.Process;

/// <summary>Lays the days of a deadline out as a strip: a row a month, a square a day.</summary>
internal sealed class CalendarStrip
{
    /// <summary>Distance from one square to the next.</summary>
    public const int Pitch = 22;

    /// <summary>Distance from one month to the next.</summary>
    public const int RowHeight = 24;

    private const int LateMonths = 2;
    private const int Left = 46;
    private const int Top = 22;

    private readonly ClockView _clock;

    public CalendarStrip(ClockView clock)
    {
        _clock = clock;
        // Long after the last day the squares up to today would say nothing; the days late are told in words.
        var last = clock.Today > clock.LastDay && clock.Today <= clock.LastDay.AddMonths(LateMonths) ? clock.Today : clock.LastDay;
        for (var month = new DateOnly(clock.Start.Year, clock.Start.Month, 1); month <= last; month = month.AddMonths(1))
        {
            Months.Add(month);
        }
    }

    /// <summary>First days of the months shown.</summary>
    public List<DateOnly> Months { get; } = [];

    /// <summary>Height of the drawing.</summary>
    public int Height => 32 + (Months.Count * RowHeight);

    /// <summary>Left edge of a day's square.</summary>
    public static int X(int day) => Left + ((day - 1) * Pitch);

    /// <summary>Top edge of a month's squares.</summary>
    public static int Y(int row) => Top + (row * RowHeight);

    /// <summary>Days in the month.</summary>
    public static int DaysIn(DateOnly month) => DateTime.DaysInMonth(month.Year, month.Month);

    /// <summary>What the day is to the deadline; null outside it. Of spans that overlap the later one holds.</summary>
    public ClockDay? KindOf(DateOnly day) => _clock.Days.LastOrDefault(span => day >= span.From && day <= span.To)?.Kind;
}
