using System.Globalization;

namespace Enforcement.Intelligence;

/// <summary>Days from the first to the last, both included.</summary>
internal sealed record DaySpan(DateOnly From, DateOnly To)
{
    public int Days => To.DayNumber - From.DayNumber + 1;
}

/// <summary>
/// Finds the same days of earlier years: same number of the ISO week, same weekday, so that working days stand against working days. The
/// days of a 53rd week have none in a year of 52.
/// </summary>
internal static class SameWeeks
{
    /// <summary>The same day so many ISO years before; null where that year has no such week.</summary>
    public static DateOnly? Before(DateOnly day, int years)
    {
        var (year, week) = (ISOWeek.GetYear(day) - years, ISOWeek.GetWeekOfYear(day));
        return week > ISOWeek.GetWeeksInYear(year) ? null : ISOWeek.ToDateOnly(year, week, day.DayOfWeek);
    }

    /// <summary>The same days so many ISO years before, in spans without gaps.</summary>
    public static IReadOnlyList<DaySpan> Before(DaySpan period, int years)
    {
        List<DaySpan> spans = [];
        for (var day = period.From; day <= period.To; day = day.AddDays(1))
        {
            if (Before(day, years) is not { } same) continue;
            if (spans.Count > 0 && spans[^1].To.AddDays(1) == same) spans[^1] = spans[^1] with { To = same };
            else spans.Add(new DaySpan(same, same));
        }

        return spans;
    }

    /// <summary>Year and week as ISO 8601 writes them: 2020-W53.</summary>
    public static string Text(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day)}-W{ISOWeek.GetWeekOfYear(day):00}");
}
