using Organization.Contracts.V1;
using Platform.Law.Calendars;
using Simulation.Facts;
using Simulation.Playing;

namespace Simulation.Plans;

/// <summary>What the administrator sets: the State Council's calendar of each year once it is announced, and the street's own values.</summary>
internal static class ConfigurationPlan
{
    private const int FirstYear = 2022;

    /// <summary>What was known on the first day, and what was announced until the year is over.</summary>
    public static void Write(Script script)
    {
        WriteYears(script, DateOnly.MinValue, Staging.EndsOn, announced => announced < Staging.FoundedOn ? Staging.FoundedOn : announced.Worked(0));
        foreach (var value in OfficeFacts.Sample.LocalValues)
        {
            script.Add(Staging.FoundedOn.At(9), StaffFacts.Administrator, $"local-value/{value.Key}", LocalValues.Descriptor, new SetLocalValueRequest
            {
                Key = value.Key,
                Value = value.Value,
                ValidFrom = value.ValidFrom.Wire(),
                Source = value.Source,
            });
        }
    }

    /// <summary>What was announced after the year was over, entered on a later day.</summary>
    public static void WriteLater(Script script, DateOnly on) => WriteYears(script, Staging.EndsOn, on, _ => on);

    private static void WriteYears(Script script, DateOnly announcedFrom, DateOnly until, Func<DateOnly, DateOnly> enteredOn)
    {
        var announced = WorkCalendar.StateCouncil.Years.Where(year => year.Year >= FirstYear && year.PublishedOn >= announcedFrom && year.PublishedOn < until);
        foreach (var year in announced)
        {
            var published = year.PublishedOn!.Value;
            script.Add(enteredOn(published).At(9), StaffFacts.Administrator, $"calendar/{year.Year}", CalendarYears.Descriptor, new SetCalendarYearRequest
            {
                Year = year.Year,
                OffDays = { year.Off.Select(day => day.Wire()) },
                WorkDays = { year.Work.Select(day => day.Wire()) },
                Source = year.Source,
                IsConfirmed = year.Confirmed,
                PublishedOn = published.Wire(),
            });
        }
    }
}
