using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cooperation;

/// <summary>Enters that a planned joint operation was carried out.</summary>
internal sealed record HoldJointOperation(Guid Id, DateOnly HeldOn, string Place, string Findings, Guid? CaseId);

internal sealed class HoldJointOperationHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(HoldJointOperation command, Act act, CancellationToken cancellation)
    {
        var exists = command.CaseId is not { } id || await db.AllExistAsync(act.Street, [id], cancellation);
        return await db.ChangeAsync<JointOperation>(
            command.Id, act, BureauErrors.NotFound, operation => operation.Hold(command, exists, act), cancellation);
    }
}
