using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Calls on the party once more before the planned day (代履行前催告).</summary>
internal sealed record RemindOfSubstitution(Guid CaseId, int Number, DateOnly RemindedOn, string Account);

internal sealed class RemindOfSubstitutionHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(RemindOfSubstitution command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.RemindOfSubstitution(command, setting.Calendar, act), cancellation);
}
