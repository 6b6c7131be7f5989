using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Records how a reconsideration or a suit ended.</summary>
internal sealed record EndRemedy(Guid CaseId, DateOnly EndedOn, RemedyResult Result, string Document);

internal sealed class EndRemedyHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(EndRemedy command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.EndRemedy(command, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
