using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>The head sets a hearing and has the party told of time and place (听证通知).</summary>
internal sealed record ArrangeHearing(
    Guid CaseId, DateOnly HeldOn, string StartTime, string Place, Guid HostId, HearingOpenness Openness, DateOnly ToldOn, CasePaper Paper);

internal sealed class ArrangeHearingHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(ArrangeHearing command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.ArrangeHearing(command, setting.Calendar, act), cancellation);
}
