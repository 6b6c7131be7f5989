using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Records that goods and materials were handed to the police (移交涉案物品和材料).</summary>
internal sealed record RecordHandover(Guid CaseId, DateOnly HandedOn, string Account);

internal sealed class RecordHandoverHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(RecordHandover command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.RecordHandover(command, setting.Calendar, act), cancellation);
}
