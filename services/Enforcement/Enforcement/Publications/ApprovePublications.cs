using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Publications;

/// <summary>Approves what was prepared: a copy goes before the public, a proposal to publish nothing becomes final. By case, the hash that was looked at.</summary>
internal sealed record ApprovePublications(IReadOnlyDictionary<Guid, string> Copies);

internal sealed class ApprovePublicationsHandler(EnforcementDbContext db)
{
    public Task<Result<PublicationsKept>> HandleAsync(ApprovePublications command, Act act, CancellationToken cancellation) =>
        db.ChangeAllAsync(
            [.. command.Copies.Keys], act, (found, setting) => found.ApprovePublication(command.Copies[found.Id], setting.Calendar, act), cancellation);
}
