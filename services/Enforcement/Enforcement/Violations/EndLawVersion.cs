using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Violations;

/// <summary>Ends the law on a violation: from the next day on the act is none (法律废止).</summary>
internal sealed record EndLawVersion(Guid ViolationId, DateOnly ValidTo, string Reason);

internal sealed class EndLawVersionHandler(EnforcementDbContext db)
{
    public Task<Result<RecordKept>> HandleAsync(EndLawVersion command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<Violation>(command.ViolationId, act, ViolationErrors.NotFound, known => known.EndVersion(command, act), cancellation);
}
