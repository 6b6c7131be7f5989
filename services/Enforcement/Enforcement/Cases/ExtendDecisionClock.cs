using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Lengthens the 90 days (延长办案期限).</summary>
internal sealed record ExtendDecisionClock(Guid CaseId, ClockExtensionKind Kind, int Days, string Reason, string Document);

internal sealed class ExtendDecisionClockHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(ExtendDecisionClock command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.ExtendDecisionClock(command, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
