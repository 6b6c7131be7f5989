using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>The party asks for a hearing within its five working days (要求听证).</summary>
internal sealed record RequestHearing(Guid CaseId, DateOnly RequestedOn, HearingRequestForm Form, string Applicant, string Reason);

internal sealed class RequestHearingHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(RequestHearing command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.RequestHearing(command, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
