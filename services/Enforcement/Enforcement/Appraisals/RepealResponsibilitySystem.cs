using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Appraisals;

/// <summary>Enters that a responsibility system was repealed; the day named is the first without it.</summary>
internal sealed record RepealResponsibilitySystem(Guid Id, DateOnly RepealedOn, string Reason);

internal sealed class RepealResponsibilitySystemHandler(EnforcementDbContext db)
{
    public Task<Result<RecordKept>> HandleAsync(RepealResponsibilitySystem command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<ResponsibilitySystem>(command.Id, act, BureauErrors.NotFound, system => system.Repeal(command, act), cancellation);
}
