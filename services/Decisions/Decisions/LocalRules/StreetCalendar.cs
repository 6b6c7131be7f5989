using Decisions.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Law.Calendars;

namespace Decisions.LocalRules;

internal static class StreetCalendar
{
    /// <summary>The working calendar of a street from this service's own copies; years never announced stay as delivered.</summary>
    public static async Task<WorkCalendar> CalendarOfAsync(this DecisionsDbContext db, string street, CancellationToken cancellation)
    {
        var years = await db.CalendarYears.AsNoTracking().Where(year => year.Street == street).OrderBy(year => year.Year).ToListAsync(cancellation);
        var version = $"{WorkCalendar.StateCouncil.Version}+{string.Join('.', years.Select(known => $"{known.Year}r{known.Revision}"))}";
        return WorkCalendar.StateCouncil.With([.. years.Select(year => year.Read())], version);
    }
}
