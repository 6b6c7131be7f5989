using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Platform.Messaging;
using Platform.Persistence.Consumption;
using Platform.Persistence.Journaling;
using Reports.Persistence;
using Reports.Records;

namespace Reports.AnnualReports;

/// <summary>Looks at every source: how far its events are applied here, and whether its journal can be read now and holds more.</summary>
internal sealed class SourceWatch(ReportsDbContext db, IEventSource journals)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    /// <summary>How far each source's events are applied; one row per source, in a fixed order.</summary>
    public async Task<IReadOnlyList<SourcePosition>> PositionsAsync(CancellationToken cancellation)
    {
        var known = await db.SourcePositions.AsNoTracking().ToListAsync(cancellation);
        return [.. Sources.All.Select(source => known.Find(row => row.Source == source) ?? new SourcePosition { Source = source })];
    }

    /// <summary>Adds to the positions what the journals themselves say now.</summary>
    public async Task<IReadOnlyList<SourceAsOf>> LookAsync(IReadOnlyList<SourcePosition> positions, CancellationToken cancellation)
    {
        var parked = await db.ParkedEvents.AsNoTracking()
            .GroupBy(row => row.Source)
            .Select(group => new { Source = group.Key, Count = group.Count() })
            .ToListAsync(cancellation);
        var extents = await Task.WhenAll(positions.Select(position => ExtentAsync(position.Source, cancellation)));
        return
        [
            .. positions.Zip(extents).Select(pair =>
            {
                var (position, extent) = pair;
                return new SourceAsOf(
                    position.Source, position.JournalId, position.Applied, position.AsOf, extent is not null,
                    extent is null ? 0 : Math.Max(0, extent.LastEvent - position.Applied),
                    parked.Find(row => row.Source == position.Source)?.Count ?? 0,
                    extent?.Size ?? 0, extent is null ? "" : Convert.ToHexStringLower(extent.Root));
            }),
        ];
    }

    private async Task<JournalExtent?> ExtentAsync(string source, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(s_patience);
        try
        {
            return await journals.ExtentAsync(source, patience.Token);
        }
        catch (Exception away) when (away is SourceUnavailableException or RpcException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            return null;
        }
    }
}
