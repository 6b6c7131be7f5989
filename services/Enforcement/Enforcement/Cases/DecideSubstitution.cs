using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>The head decides that the duty is performed in the party's place (代履行决定).</summary>
internal sealed record DecideSubstitution(
    Guid CaseId, int Number, string Heard, string Reason, string Basis, string Way, DateOnly PlannedOn, string Subject, long BudgetFen,
    SubstitutePerformer Performer, string PerformerName, bool PerformerIsIndependent, DateOnly DecidedOn, CasePaper Paper)
{
    /// <summary>What the decision does not say (行政强制法 arts. 36, 50 and 51).</summary>
    public IEnumerable<Refusal> Lacking()
    {
        if (string.IsNullOrWhiteSpace(Heard)) yield return CaseErrors.DemandNotHeard;
        foreach (var lacking in CaseErrors.Lacks(
            CaseErrors.SubstitutionIncomplete, ("reason", "理由", Reason), ("basis", "依据", Basis), ("way", "方式", Way), ("subject", "标的", Subject),
            ("performerName", "代履行人", PerformerName), ("budgetFen", "费用预算", BudgetFen > 0 ? "有" : "")))
        {
            yield return lacking;
        }

        if (Performer == SubstitutePerformer.ThirdParty && !PerformerIsIndependent) yield return CaseErrors.PerformerNotIndependent;
    }
}

internal sealed class DecideSubstitutionHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(DecideSubstitution command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.DecideSubstitution(command, setting.Calendar, act), cancellation);
}
