using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Inspections;

/// <summary>Names the case that was filed on what an inspection found.</summary>
internal sealed record LinkInspectionCase(Guid Id, Guid CaseId);

internal sealed class LinkInspectionCaseHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(LinkInspectionCase command, Act act, CancellationToken cancellation)
    {
        var exists = await db.AllExistAsync(act.Street, [command.CaseId], cancellation);
        return await db.ChangeAsync<JointInspection>(
            command.Id, act, BureauErrors.NotFound, inspection => inspection.Link(command.CaseId, exists, act), cancellation);
    }
}
