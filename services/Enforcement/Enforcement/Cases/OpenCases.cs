using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Calendars;

namespace Enforcement.Cases;

internal static class OpenCases
{
    /// <summary>Counts the due days of all cases with an open duty again after the calendar changed; the caller saves.</summary>
    public static async Task ReprojectCasesAsync(this EnforcementDbContext db, WorkCalendar calendar, Act act, CancellationToken cancellation)
    {
        // A clock that rests has no due day on any calendar.
        var open = await db.Cases.Where(filed => filed.Street == act.Street && filed.DueOn != null).ToListAsync(cancellation);
        foreach (var filed in open) filed.Reproject(calendar, act);
    }
}
