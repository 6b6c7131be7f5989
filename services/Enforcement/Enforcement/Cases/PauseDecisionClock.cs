using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Leaves days out of the 90 (中止、扣除).</summary>
internal sealed record PauseDecisionClock(Guid CaseId, PauseGround Ground, DateOnly From, DateOnly? To, string Reason, string Document);

internal sealed class PauseDecisionClockHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(PauseDecisionClock command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.PauseDecisionClock(command, setting.Calendar, act), cancellation);
}
