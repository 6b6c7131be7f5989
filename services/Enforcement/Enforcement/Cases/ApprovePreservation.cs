using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>The head approves that evidence is registered and preserved in advance (批准先行登记保存).</summary>
internal sealed record ApprovePreservation(Guid CaseId, string Reason, string Document);

internal sealed class ApprovePreservationHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(ApprovePreservation command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.ApprovePreservation(command, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
