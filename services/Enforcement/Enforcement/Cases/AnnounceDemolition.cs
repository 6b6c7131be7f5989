using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Announces that the party has to remove an illegal building by a day (公告限期自行拆除).</summary>
internal sealed record AnnounceDemolition(Guid CaseId, string Structure, DateOnly AnnouncedOn, string PostedPlace, DateOnly Until, CasePaper Paper);

internal sealed class AnnounceDemolitionHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(AnnounceDemolition command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.AnnounceDemolition(command, setting.Calendar, act), cancellation);
}
