using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Suspends execution (中止执行).</summary>
internal sealed record SuspendExecution(Guid CaseId, SuspensionGround Ground, DateOnly SuspendedOn, string Reason, bool PublicInterestSafe, CasePaper Paper);

internal sealed class SuspendExecutionHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(SuspendExecution command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.SuspendExecution(command, setting.Calendar, act), cancellation);
}
