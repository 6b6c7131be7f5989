using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Records that the party gave its hearing up, and how (放弃听证).</summary>
internal sealed record RecordHearingWaiver(Guid CaseId, HearingWaiverGround Ground, DateOnly WaivedOn, string Account);

internal sealed class RecordHearingWaiverHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(RecordHearingWaiver command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.RecordHearingWaiver(command, setting.Calendar, act), cancellation);
}
