using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>The head approves that evidence is registered and preserved in advance (批准先行登记保存).</summary>
internal sealed record ApprovePreservation(Guid CaseId, string Reason, string Document);

internal sealed class ApprovePreservationHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(ApprovePreservation command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.ApprovePreservation(command, setting.Calendar, act), cancellation);
}
