using Enforcement.Bureau;
using Enforcement.Organization;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Inspections;

/// <summary>Enters what each unit found.</summary>
internal sealed record RecordInspection(Guid Id, DateOnly InspectedOn, IReadOnlyList<MatterResult> Results);

/// <summary>What came of one matter.</summary>
internal sealed record MatterResult(int Number, string Result, bool HasProblem);

internal sealed class RecordInspectionHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(RecordInspection command, Act act, CancellationToken cancellation)
    {
        var officers = await db.Set<JointInspection>().AsNoTracking().Where(known => known.Street == act.Street && known.Id == command.Id)
            .Select(known => new { known.FirstOfficerId, known.SecondOfficerId }).FirstOrDefaultAsync(cancellation);
        if (officers is null) return BureauErrors.NotFound;
        var certified = await db.Certificates.HoldersOn(command.InspectedOn, [officers.FirstOfficerId, officers.SecondOfficerId], cancellation);
        return await db.ChangeAsync<JointInspection>(
            command.Id, act, BureauErrors.NotFound, inspection => inspection.Inspect(command, certified.Contains, act), cancellation);
    }
}
