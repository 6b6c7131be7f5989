using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Approves one fine outside the benchmark's tier (偏离裁量基准).</summary>
internal sealed record ApproveDeparture(Guid CaseId, long FineFen, string Reason);

internal sealed class ApproveDepartureHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(ApproveDeparture command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.ApproveDeparture(command, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
