using System.Globalization;
using Platform.Law.Calendars;

namespace Simulation.Playing;

/// <summary>Days of Asia/Shanghai on the State Council's calendar.</summary>
internal static class Days
{
    private static readonly TimeSpan s_offset = TimeSpan.FromHours(8);
    private static readonly WorkCalendar s_calendar = WorkCalendar.StateCouncil;

    public static bool IsWorked(this DateOnly day) => s_calendar.IsWorkingDay(day);

    /// <summary>So many working days later; earlier when negative.</summary>
    public static DateOnly Worked(this DateOnly day, int count) => count == 0 ? s_calendar.Roll(day) : s_calendar.AddWorkingDays(day, count);

    /// <summary>Working days after the first day up to the second.</summary>
    public static int WorkedUntil(this DateOnly day, DateOnly later) => s_calendar.WorkingDaysBetween(day.AddDays(1), later);

    public static DateTimeOffset At(this DateOnly day, int hour, int minute = 0) => new(day.ToDateTime(new TimeOnly(hour, minute)), s_offset);

    public static string Wire(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static long Micros(this DateTimeOffset instant) => (instant.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks) / TimeSpan.TicksPerMicrosecond;

    public static IReadOnlyList<DateOnly> WorkingDays(DateOnly first, DateOnly last)
    {
        List<DateOnly> days = [];
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (day.IsWorked()) days.Add(day);
        }

        return days;
    }

    /// <summary>
    /// Exactly so many days, in order, spread over the working days from the first to the last; a month's days get their share by its weight.
    /// </summary>
    public static IReadOnlyList<DateOnly> Spread(int count, DateOnly first, DateOnly last, IReadOnlyList<int> monthWeights)
    {
        var days = WorkingDays(first, last);
        long total = days.Sum(day => (long)monthWeights[day.Month - 1]);
        List<DateOnly> spread = new(count);
        long sum = 0;
        foreach (var day in days)
        {
            sum += monthWeights[day.Month - 1];
            // The i-th of count lies where the sum passes (i + 1/2) / count of the total.
            while (spread.Count < count && ((2L * spread.Count) + 1) * total < 2 * sum * count) spread.Add(day);
        }

        while (spread.Count < count) spread.Add(days[^1]);
        return spread;
    }
}
