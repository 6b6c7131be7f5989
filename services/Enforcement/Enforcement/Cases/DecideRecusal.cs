using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>The head decides about a recusal; number 0 takes the only open one.</summary>
internal sealed record DecideRecusal(Guid CaseId, int Number, RecusalRuling Ruling, string Reason);

internal sealed class DecideRecusalHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(DecideRecusal command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.DecideRecusal(command, setting.Calendar, act), cancellation);
}
