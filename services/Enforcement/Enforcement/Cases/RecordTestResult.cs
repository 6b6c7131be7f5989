using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Records the result of a test (检测、检验、鉴定结果).</summary>
internal sealed record RecordTestResult(Guid CaseId, TestKind Kind, string Institution, DateOnly ReceivedOn, string Conclusion, CasePaper Report);

internal sealed class RecordTestResultHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(RecordTestResult command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.RecordTestResult(command, setting.Calendar, act), cancellation);
}
