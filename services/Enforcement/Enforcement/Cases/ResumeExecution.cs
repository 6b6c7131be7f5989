using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Takes a suspended execution up again (恢复执行).</summary>
internal sealed record ResumeExecution(Guid CaseId, DateOnly ResumedOn, string Reason, CasePaper Paper);

internal sealed class ResumeExecutionHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(ResumeExecution command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.ResumeExecution(command, setting.Calendar, act), cancellation);
}
