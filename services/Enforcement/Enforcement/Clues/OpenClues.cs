using Enforcement.Bureau;
using Enforcement.Organization;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Results;

namespace Enforcement.Clues;

internal static class OpenClues
{
    /// <summary>Loads a clue of the street, changes it under the street's calendar and commits.</summary>
    public static async Task<Result<RecordKept>> ChangeClueAsync(
        this EnforcementDbContext db, Guid id, Act act, Func<Clue, WorkCalendar, Result<Unit>> change, CancellationToken cancellation)
    {
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        return await db.ChangeAsync<Clue>(id, act, ClueErrors.NotFound, known => change(known, setting.Calendar), cancellation);
    }

    /// <summary>Counts the due days of all open clues again after the calendar changed; the caller saves.</summary>
    public static async Task ReprojectCluesAsync(this EnforcementDbContext db, WorkCalendar calendar, Act act, CancellationToken cancellation)
    {
        var open = await db.Clues.Where(clue => clue.Street == act.Street && clue.DueOn != null).ToListAsync(cancellation);
        foreach (var clue in open) clue.Reproject(calendar, act);
    }
}
