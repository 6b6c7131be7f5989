using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>The head approves sealing or seizure (批准查封、扣押).</summary>
internal sealed record ApproveMeasure(
    Guid CaseId, MeasureKind Kind, MeasureBasis BasisRank, string Basis, string Reason, IReadOnlyList<PreservedGoods> Things, string Document)
{
    public IEnumerable<Refusal> Lacking()
    {
        if (BasisRank == MeasureBasis.Other) yield return CaseErrors.MeasureBasisTooLow;
        if (Things.Count == 0) yield return CaseErrors.MeasureThingsMissing;
    }
}

internal sealed class ApproveMeasureHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(ApproveMeasure command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.ApproveMeasure(command, setting.Calendar, act), cancellation);
}
