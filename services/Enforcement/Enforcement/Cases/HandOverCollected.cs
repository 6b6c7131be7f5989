using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>The officer brings what was collected on the spot to the organ (当场收缴的罚款交至行政机关); 0 for the only payment that waits.</summary>
internal sealed record HandOverCollected(Guid CaseId, int Payment, DateOnly HandedOn, string OrganReceipt);

internal sealed class HandOverCollectedHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(HandOverCollected command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.HandOverCollected(command, setting.Calendar, act), cancellation);
}
