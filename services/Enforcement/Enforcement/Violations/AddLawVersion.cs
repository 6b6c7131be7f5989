using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Violations;

/// <summary>Adds the law on a violation from a day on (法律修改).</summary>
internal sealed record AddLawVersion(Guid ViolationId, LawTerms Terms);

internal sealed class AddLawVersionHandler(EnforcementDbContext db)
{
    public Task<Result<RecordKept>> HandleAsync(AddLawVersion command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<Violation>(command.ViolationId, act, ViolationErrors.NotFound, known => known.AddVersion(command.Terms, act), cancellation);
}
