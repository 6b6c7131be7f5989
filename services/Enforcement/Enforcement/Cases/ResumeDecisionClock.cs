using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Ends a pause of the 90 days (恢复办案); pause 0 is the only open one.</summary>
internal sealed record ResumeDecisionClock(Guid CaseId, int Pause, DateOnly LastDay);

internal sealed class ResumeDecisionClockHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(ResumeDecisionClock command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.ResumeDecisionClock(command, setting.Calendar, act), cancellation);
}
