using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Puts a decision on the spot on the organ's file (备案).</summary>
internal sealed record FileOnTheSpotDecision(Guid CaseId, DateOnly FiledWithOrganOn);

internal sealed class FileOnTheSpotDecisionHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(FileOnTheSpotDecision command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.FileWithOrgan(command, setting.Calendar, act), cancellation);
}
