using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Hands a case to another lead officer (主办负责制); null keeps the assisting one.</summary>
internal sealed record ReassignLeadOfficer(Guid CaseId, Guid LeadOfficerId, Guid? AssistingOfficerId, string Reason);

internal sealed class ReassignLeadOfficerHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(ReassignLeadOfficer command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var certified = await db.Certificates.HoldersOn(act.Day, [command.LeadOfficerId, command.AssistingOfficerId ?? found.AssistingOfficerId], cancellation);
        var done = found.ReassignLeadOfficer(command, certified.Contains, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
