using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>The head decides about a recusal; number 0 takes the only open one.</summary>
internal sealed record DecideRecusal(Guid CaseId, int Number, RecusalRuling Ruling, string Reason);

internal sealed class DecideRecusalHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(DecideRecusal command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.DecideRecusal(command, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
