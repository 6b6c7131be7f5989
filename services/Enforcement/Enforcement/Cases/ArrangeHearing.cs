using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>The head sets a hearing and has the party told of time and place (听证通知).</summary>
internal sealed record ArrangeHearing(
    Guid CaseId, DateOnly HeldOn, string StartTime, string Place, Guid HostId, HearingOpenness Openness, DateOnly ToldOn, CasePaper Paper);

internal sealed class ArrangeHearingHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(ArrangeHearing command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.ArrangeHearing(command, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
