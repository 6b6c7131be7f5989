using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cooperation;

/// <summary>Plans a joint operation with a unit of another place.</summary>
internal sealed record PlanJointOperation(
    JointOperationKind Kind, string PartnerUnit, string Jurisdiction, string Matter, DateOnly PlannedOn, Guid? CaseId, bool IsSynthetic);

internal sealed class PlanJointOperationHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(PlanJointOperation command, Act act, CancellationToken cancellation)
    {
        var exists = command.CaseId is not { } id || await db.AllExistAsync(act.Street, [id], cancellation);
        return await db.KeepAsync(JointOperation.Plan(command, exists, act), cancellation);
    }
}
