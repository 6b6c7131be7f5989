using Decisions.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Records a risk assessment (风险评估, DEC-40 to DEC-42).</summary>
internal sealed record RecordRiskAssessment(
    Guid Id, DateOnly OpenedOn, DateOnly CompletedOn, string AssessorUnit, string RiskPoints, string PreventionMeasures, string ResponsePlan,
    RiskLevel Level, bool IsControllable, IReadOnlyList<Paper> Papers);

internal sealed class RecordRiskAssessmentHandler(DecisionsDbContext db)
{
    public Task<Result<Changed>> HandleAsync(RecordRiskAssessment command, Act act, CancellationToken cancellation) =>
        db.ChangeItemAsync(command.Id, act, item => item.AssessRisk(command, act), cancellation);
}
