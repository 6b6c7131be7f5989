using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Appraisals;

/// <summary>Enters that a responsibility system was issued.</summary>
internal sealed record RecordResponsibilitySystem(
    string Title, string DocumentNumber, DateOnly IssuedOn, IReadOnlyList<ResponsiblePost> Posts, bool IsSynthetic);

internal sealed class RecordResponsibilitySystemHandler(EnforcementDbContext db)
{
    public Task<Result<RecordKept>> HandleAsync(RecordResponsibilitySystem command, Act act, CancellationToken cancellation) =>
        db.KeepAsync<ResponsibilitySystem>(ResponsibilitySystem.Issue(command, act), cancellation);
}
