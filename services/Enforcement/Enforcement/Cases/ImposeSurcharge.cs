using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Adds the daily surcharge to a fine that is late (加处罚款).</summary>
internal sealed record ImposeSurcharge(Guid CaseId, string Reason);

internal sealed class ImposeSurchargeHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(ImposeSurcharge command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.ImposeSurcharge(command, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
