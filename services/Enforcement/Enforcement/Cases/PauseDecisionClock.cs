using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Leaves days out of the 90 (中止、扣除).</summary>
internal sealed record PauseDecisionClock(Guid CaseId, PauseGround Ground, DateOnly From, DateOnly? To, string Reason, string Document);

internal sealed class PauseDecisionClockHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(PauseDecisionClock command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.PauseDecisionClock(command, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
