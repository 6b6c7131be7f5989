using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Tells the party the result of a test; number 0 takes the only one that is untold.</summary>
internal sealed record TellTestResult(Guid CaseId, int Number, DateOnly ToldOn, string Account);

internal sealed class TellTestResultHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(TellTestResult command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.TellTestResult(command, setting.Calendar, act), cancellation);
}
