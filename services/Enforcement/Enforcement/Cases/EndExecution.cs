using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Ends execution without performance (终结执行).</summary>
internal sealed record EndExecution(
    Guid CaseId, ExecutionEndGround Ground, DateOnly EndedOn, string Reason, bool HarmIsSmall, bool PartyCannotPerform, CasePaper Paper);

internal sealed class EndExecutionHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(EndExecution command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.EndExecution(command, setting.Calendar, act), cancellation);
}
