using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Publications;

/// <summary>Gives what was prepared back, to be prepared again.</summary>
internal sealed record DeclinePublication(Guid CaseId, string Reason);

internal sealed class DeclinePublicationHandler(EnforcementDbContext db)
{
    public Task<Result<PublicationsKept>> HandleAsync(DeclinePublication command, Act act, CancellationToken cancellation) =>
        db.ChangeAllAsync([command.CaseId], act, (found, setting) => found.DeclinePublication(command.Reason, setting.Calendar, act), cancellation);
}
