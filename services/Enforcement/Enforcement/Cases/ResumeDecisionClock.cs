using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Ends a pause of the 90 days (恢复办案); pause 0 is the only open one.</summary>
internal sealed record ResumeDecisionClock(Guid CaseId, int Pause, DateOnly LastDay);

internal sealed class ResumeDecisionClockHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(ResumeDecisionClock command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.ResumeDecisionClock(command, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
