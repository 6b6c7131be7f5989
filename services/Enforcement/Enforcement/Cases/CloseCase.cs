using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Closes a case (结案); a null day leaves it to the case.</summary>
internal sealed record CloseCase(Guid CaseId, ClosingGround Ground, DateOnly? GroundSince, string Report);

internal sealed class CloseCaseHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(CloseCase command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.Close(command, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
