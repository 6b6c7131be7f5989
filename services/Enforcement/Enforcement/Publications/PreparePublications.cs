using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Publications;

/// <summary>Makes the public copies of decisions.</summary>
internal sealed record PreparePublications(IReadOnlyList<Guid> CaseIds, string Summary);

internal sealed class PreparePublicationsHandler(EnforcementDbContext db)
{
    public async Task<Result<PublicationsKept>> HandleAsync(PreparePublications command, Act act, CancellationToken cancellation)
    {
        if (command.Summary.Length > 0 && command.CaseIds.Count > 1) return PublicationErrors.SummaryOfOne;
        return await db.ChangeAllAsync(
            command.CaseIds, act, (found, setting) => found.PreparePublication(command.Summary, setting.Calendar, act), cancellation);
    }
}
