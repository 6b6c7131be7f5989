using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Lengthens the 90 days (延长办案期限).</summary>
internal sealed record ExtendDecisionClock(Guid CaseId, ClockExtensionKind Kind, int Days, string Reason, string Document);

internal sealed class ExtendDecisionClockHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(ExtendDecisionClock command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.ExtendDecisionClock(command, setting.Calendar, act), cancellation);
}
