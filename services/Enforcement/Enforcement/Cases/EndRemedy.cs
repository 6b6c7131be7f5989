using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Records how a reconsideration or a suit ended.</summary>
internal sealed record EndRemedy(Guid CaseId, DateOnly EndedOn, RemedyResult Result, string Document);

internal sealed class EndRemedyHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(EndRemedy command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.EndRemedy(command, setting.Calendar, act), cancellation);
}
