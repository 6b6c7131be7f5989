using Microsoft.EntityFrameworkCore;
using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Results;

namespace Organization.Calendar;

/// <summary>Sets the working calendar of a year, or sets it anew.</summary>
internal sealed record SetCalendarYear(CalendarYear Arrangement);

/// <summary>The year and how often it was set.</summary>
internal sealed record CalendarYearKept(Guid Id, int Revision);

internal sealed class SetCalendarYearHandler(OrganizationDbContext db)
{
    public async Task<Result<CalendarYearKept>> HandleAsync(SetCalendarYear command, Act act, CancellationToken cancellation)
    {
        var year = await db.CalendarYears.Of(act).FirstOrDefaultAsync(known => known.Year == command.Arrangement.Year, cancellation);
        if (year is null)
        {
            year = AnnouncedYear.Begin(command.Arrangement.Year, act);
            db.CalendarYears.Add(year);
        }

        var set = year.Set(command.Arrangement, act);
        if (set.IsRefused) return set.Refusal;
        return await db.CommitAsync(new CalendarYearKept(year.Id, year.Revision), cancellation);
    }
}
