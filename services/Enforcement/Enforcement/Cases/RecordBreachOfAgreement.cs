using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Records that the agreement is not kept; execution resumes (恢复强制执行).</summary>
internal sealed record RecordBreachOfAgreement(Guid CaseId, DateOnly BrokenOn, string Account, CasePaper Paper);

internal sealed class RecordBreachOfAgreementHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(RecordBreachOfAgreement command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.RecordBreachOfAgreement(command, setting.Calendar, act), cancellation);
}
