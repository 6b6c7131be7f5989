using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Closes a case (结案); a null day leaves it to the case.</summary>
internal sealed record CloseCase(Guid CaseId, ClosingGround Ground, DateOnly? GroundSince, string Report);

internal sealed class CloseCaseHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(CloseCase command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.Close(command, setting.Calendar, act, setting.Local), cancellation);
}
