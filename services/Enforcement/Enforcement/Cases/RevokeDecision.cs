using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Records that a decision was changed, annulled, found unlawful or void, and withdraws its publication.</summary>
internal sealed record RevokeDecision(
    Guid CaseId, RevocationKind Kind, RevokedBy By, DateOnly RevokedOn, string Document, string Reason, long FineFen = 0);

internal sealed class RevokeDecisionHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(RevokeDecision command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.Revoke(command, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
