using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>The head decides about preserved goods (先行登记保存的处理); number 0 takes the only open one.</summary>
internal sealed record DisposePreservation(Guid CaseId, int Number, PreservationMeasure Measure, DateOnly DecidedOn, string Account);

internal sealed class DisposePreservationHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(DisposePreservation command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.DisposePreservation(command, setting.Calendar, act), cancellation);
}
