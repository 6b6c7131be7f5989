using Platform.Law.Results;

namespace Platform.Law.Calendars;

/// <summary>The arrangement of one calendar year as a notice published it.</summary>
/// <param name="Year">Year of the dates themselves; a New-Year holiday that begins in December is split.</param>
/// <param name="Off">Days off, weekend days inside holidays included.</param>
/// <param name="Work">Weekend days worked instead (调休上班日).</param>
/// <param name="Source">Document number of the notice, in zh-Hans.</param>
/// <param name="Confirmed">False while the notice is not published; what falls in the year is provisional.</param>
public sealed record CalendarYear(
    int Year,
    IReadOnlyList<DateOnly> Off,
    IReadOnlyList<DateOnly> Work,
    string Source,
    bool Confirmed)
{
    /// <summary>Date of the notice, where known.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>What a reader should know about the year, in zh-Hans.</summary>
    public string? Note { get; init; }

    /// <summary>All mistakes in the record; empty when it can be used.</summary>
    public IReadOnlyList<FieldFault> Faults()
    {
        var faults = new List<FieldFault>();
        if (Off.Concat(Work).Any(day => day.Year != Year))
        {
            faults.Add(new("off", "calendar.other_year", "日期不属于本年度。"));
        }

        if (Off.Distinct().Count() != Off.Count || Work.Distinct().Count() != Work.Count)
        {
            faults.Add(new("off", "calendar.repeated_day", "同一日期重复列出。"));
        }

        if (Off.Intersect(Work).Any())
        {
            faults.Add(new("work", "calendar.off_and_work", "同一日期既列为放假又列为上班。"));
        }

        if (Work.Any(day => !WorkCalendar.IsWeekend(day)))
        {
            faults.Add(new("work", "calendar.work_on_weekday", "调休上班日应为星期六或者星期日。"));
        }

        if (string.IsNullOrWhiteSpace(Source))
        {
            faults.Add(new("source", "required", "请填写放假通知文号。"));
        }

        return faults;
    }
}
