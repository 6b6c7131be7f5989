using Enforcement.Bureau;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.YearStatistics;

/// <summary>Publishes what is counted of a year as its next edition; the figures are never typed.</summary>
internal sealed record PublishStatistics(int Year, string Reason);

internal sealed class PublishStatisticsHandler(EnforcementDbContext db, YearCount count)
{
    public async Task<Result<RecordKept>> HandleAsync(PublishStatistics command, Act act, CancellationToken cancellation)
    {
        var earlier = await db.Set<StatisticsEdition>().CountAsync(known => known.Street == act.Street && known.Year == command.Year, cancellation);
        var counted = await count.CountAsync(command.Year, act.Street, cancellation);
        return await db.KeepAsync(StatisticsEdition.Publish(command, earlier, counted, act), cancellation);
    }
}
