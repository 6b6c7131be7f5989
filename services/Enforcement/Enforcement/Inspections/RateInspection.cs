using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Inspections;

/// <summary>The enterprise rates an inspection, once, by the rating code.</summary>
internal sealed record RateInspection(string Code, int Score, string Remarks);

internal sealed class RateInspectionHandler(EnforcementDbContext db, InspectionQueries queries)
{
    public async Task<Result<RecordKept>> HandleAsync(RateInspection command, Act act, CancellationToken cancellation)
    {
        if (await queries.ByCodeAsync(command.Code, act.Street, cancellation) is not { } found) return InspectionErrors.CodeUnknown;
        if (!InspectionQueries.IsRatingCode(found, command.Code)) return InspectionErrors.RatingCodeNeeded;
        return await db.ChangeAsync<JointInspection>(found.Id, act, InspectionErrors.CodeUnknown, inspection => inspection.Rate(command, act), cancellation);
    }
}
