using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.EvidenceFiles;

internal sealed class WithdrawEvidenceFileHandler(EnforcementDbContext db)
{
    /// <summary>Leaves a file out of the evidence; content and history stay.</summary>
    public Task<Result<RecordKept>> HandleAsync(TakeBack command, Act act, CancellationToken cancellation) =>
        db.ChangeFileAsync(command.Id, act, (file, filed) => file.Withdraw(command.Reason, filed, act), cancellation);
}
