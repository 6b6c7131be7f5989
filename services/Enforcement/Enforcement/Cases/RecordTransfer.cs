using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Records that the case went to the police (移送公安机关); null is now.</summary>
internal sealed record RecordTransfer(Guid CaseId, DateTimeOffset? TransferredAt, string PoliceOrgan, CasePaper Paper);

internal sealed class RecordTransferHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(RecordTransfer command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.RecordTransfer(command, setting.Calendar, act), cancellation);
}
