using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Serves the written reminder before the court is asked (催告).</summary>
internal sealed record RemindToPay(Guid CaseId, DateOnly ServedOn, Guid FirstOfficerId, Guid SecondOfficerId, CasePaper Paper);

internal sealed class RemindToPayHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(RemindToPay command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var certified = await db.Certificates.HoldersOn(command.ServedOn, [command.FirstOfficerId, command.SecondOfficerId], cancellation);
        var done = found.RemindToPay(command, certified.Contains, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
