using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Records that the party removed the announced building itself (自行拆除).</summary>
internal sealed record RecordSelfRemoval(Guid CaseId, DateOnly RemovedOn, string Account);

internal sealed class RecordSelfRemovalHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(RecordSelfRemoval command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.RecordSelfRemoval(command, setting.Calendar, act), cancellation);
}
