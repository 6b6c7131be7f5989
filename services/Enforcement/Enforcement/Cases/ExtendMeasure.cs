using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>The head lengthens a measure (延长查封、扣押期限); number 0 takes the only one.</summary>
internal sealed record ExtendMeasure(Guid CaseId, int Number, int Days, string Reason, string Document);

internal sealed class ExtendMeasureHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(ExtendMeasure command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.ExtendMeasure(command, setting.Calendar, act), cancellation);
}
