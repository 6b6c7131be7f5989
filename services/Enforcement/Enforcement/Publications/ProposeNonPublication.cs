using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Publications;

/// <summary>Proposes that a decision is not published at all.</summary>
internal sealed record ProposeNonPublication(Guid CaseId, NonPublicationGround Ground, string Reason);

internal sealed class ProposeNonPublicationHandler(EnforcementDbContext db)
{
    public Task<Result<PublicationsKept>> HandleAsync(ProposeNonPublication command, Act act, CancellationToken cancellation) =>
        db.ChangeAllAsync(
            [command.CaseId], act, (found, setting) => found.ProposeNonPublication(command.Ground, command.Reason, setting.Calendar, act), cancellation);
}
