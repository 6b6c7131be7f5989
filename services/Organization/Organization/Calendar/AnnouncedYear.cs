using Organization.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Results;

namespace Organization.Calendar;

/// <summary>The working calendar of a year as it was last announced; every revision stays in the journal (CNT-18).</summary>
internal sealed class AnnouncedYear : Aggregate
{
    private AnnouncedYear()
    {
    }

    private AnnouncedYear(Guid id, string street)
        : base(id, street)
    {
    }

    public int Year { get; private set; }

    public CalendarYear Arrangement { get; private set; } = new(0, [], [], "", Confirmed: false);

    /// <summary>1 for the first announcement, counting up; 0 before it.</summary>
    public int Revision { get; private set; }

    /// <summary>A year before its first announcement.</summary>
    public static AnnouncedYear Begin(int year, Act act) => new(act.NewId(), act.Street) { Year = year };

    public Result<Unit> Set(CalendarYear arrangement, Act act)
    {
        if (arrangement.Faults() is { Count: > 0 } faults)
            return Refusal.Invalid("organization.calendar_form_invalid", $"还不能提交，有{faults.Count}处要改。", faults);
        if (Arrangement.Confirmed && !arrangement.Confirmed) return CalendarErrors.ConfirmedAlready;
        if (Revision > 0 && IsSame(arrangement)) return CalendarErrors.Unchanged;
        Arrangement = arrangement with { Off = [.. arrangement.Off.Order()], Work = [.. arrangement.Work.Order()] };
        Revision++;
        Record(
            nameof(CalendarYearSet), act,
            new CalendarYearSet(
                Id, Year, [.. Arrangement.Off.Select(Text)], [.. Arrangement.Work.Select(Text)], Arrangement.Source, Arrangement.Confirmed,
                Arrangement.PublishedOn, Revision));
        return Unit.Value;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd");

    private bool IsSame(CalendarYear other) =>
        Arrangement.Source == other.Source && Arrangement.Confirmed == other.Confirmed && Arrangement.PublishedOn == other.PublishedOn
        && Arrangement.Off.SequenceEqual(other.Off.Order()) && Arrangement.Work.SequenceEqual(other.Work.Order());
}
