using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Raises the recusal of an officer, by the officer or by the party (回避).</summary>
internal sealed record RequestRecusal(Guid CaseId, Guid OfficerId, RecusalOrigin Origin, DateOnly RaisedOn, string Reason);

internal sealed class RequestRecusalHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(RequestRecusal command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.RequestRecusal(command, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
