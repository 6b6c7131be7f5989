using Enforcement.Organization;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal static class OpenCases
{
    /// <summary>Loads a case of the street, changes it under the street's legal setting and commits.</summary>
    public static async Task<Result<CaseChanged>> ChangeCaseAsync(
        this EnforcementDbContext db, Guid id, Act act, Func<PenaltyCase, LegalSetting, Result<Unit>> change, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, id, cancellation) is not { } found) return CaseErrors.NotFound;
        var done = change(found, await db.SettingOfAsync(act.Street, cancellation));
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }

    /// <summary>Counts the due days of all cases with an open duty again after the calendar changed; the caller saves.</summary>
    public static async Task ReprojectCasesAsync(this EnforcementDbContext db, WorkCalendar calendar, Act act, CancellationToken cancellation)
    {
        // A clock that rests has no due day on any calendar.
        var open = await db.Cases.Where(filed => filed.Street == act.Street && filed.DueOn != null).ToListAsync(cancellation);
        foreach (var filed in open) filed.Reproject(calendar, act);
    }
}
