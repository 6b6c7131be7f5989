using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>The head releases a measure (解除查封、扣押) and says what became of the things; number 0 takes the only one.</summary>
internal sealed record ReleaseMeasure(Guid CaseId, int Number, ReleaseGround Ground, DateOnly ReleasedOn, string Account);

internal sealed class ReleaseMeasureHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(ReleaseMeasure command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.ReleaseMeasure(command, setting.Calendar, act), cancellation);
}
