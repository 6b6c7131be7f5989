using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Puts a decision on the spot on the organ's file (备案).</summary>
internal sealed record FileOnTheSpotDecision(Guid CaseId, DateOnly FiledWithOrganOn);

internal sealed class FileOnTheSpotDecisionHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(FileOnTheSpotDecision command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.FileWithOrgan(command, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
