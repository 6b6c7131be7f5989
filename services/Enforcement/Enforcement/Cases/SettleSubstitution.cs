using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Settles the cost by what was laid out (代履行费用结算).</summary>
internal sealed record SettleSubstitution(Guid CaseId, int Number, IReadOnlyList<CostLine> Lines, string OverBudgetReason, DateOnly ToldOn);

internal sealed class SettleSubstitutionHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(SettleSubstitution command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.SettleSubstitution(command, setting.Calendar, act), cancellation);
}
