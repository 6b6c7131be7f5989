using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>The head makes the approval of an urgent measure up (补办批准), or has it released; number 0 takes the only one.</summary>
internal sealed record ConfirmMeasure(Guid CaseId, int Number, MeasureRuling Ruling, string Reason, string Document);

internal sealed class ConfirmMeasureHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(ConfirmMeasure command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.ConfirmMeasure(command, setting.Calendar, act), cancellation);
}
