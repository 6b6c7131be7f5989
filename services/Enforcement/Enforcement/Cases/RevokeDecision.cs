using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Records that a decision was changed, annulled, found unlawful or void, and withdraws its publication.</summary>
internal sealed record RevokeDecision(
    Guid CaseId, RevocationKind Kind, RevokedBy By, DateOnly RevokedOn, string Document, string Reason, long FineFen = 0);

internal sealed class RevokeDecisionHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(RevokeDecision command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.Revoke(command, setting.Calendar, act), cancellation);
}
