using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Ends what is not performed in the party's place after all (停止代履行).</summary>
internal sealed record EndSubstitution(Guid CaseId, int Number, SubstitutionEnd Ground, DateOnly EndedOn, string Account);

internal sealed class EndSubstitutionHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(EndSubstitution command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.EndSubstitution(command, setting.Calendar, act), cancellation);
}
