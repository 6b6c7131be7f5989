using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Crash;
using Platform.Crash.Ledger;
using Platform.Journal;
using Platform.Persistence;
using Platform.Persistence.Journaling;
using Platform.Testing;

namespace Shared.Tests;

/// <summary>What must hold of a journal and of its consumer after whatever happened.</summary>
internal static class JournalChecks
{
    /// <summary>Every entry has its number, without gaps; the head, the chain of events and every proof agree.</summary>
    public static async Task<List<JournalEntry>> AssertWholeAsync(this ServiceApp app)
    {
        var reader = app.Services.GetRequiredService<JournalReader<LedgerDbContext>>();
        await ServiceApp.EventuallyAsync(async () => !await reader.HasUnnumberedAsync(default), "every entry has its number");
        var extent = await reader.ExtentAsync(default);
        var entries = await app.LedgerAsync(context => context.Journal.AsNoTracking().OrderBy(entry => entry.Number).ToListAsync());

        Assert.Equal(entries.Count, extent.Size);
        var tree = new CompactRange();
        var lastEvent = 0L;
        foreach (var (entry, index) in entries.Select((entry, index) => (entry, index)))
        {
            Assert.Equal(index + 1, entry.Number);
            Assert.Equal(lastEvent, entry.PreviousEvent);
            if (entry.EventName is not null) lastEvent = entry.Number!.Value;
            tree.Append(entry.Leaf);
        }

        Assert.Equal(lastEvent, extent.LastEvent);
        Assert.Equal(tree.Root(), extent.Root);
        foreach (var stream in entries.GroupBy(entry => entry.Stream))
            Assert.Equal(Enumerable.Range(1, stream.Count()).Select(version => (long)version), stream.Select(entry => entry.StreamVersion));
        var report = await app.LedgerAsync(context => JournalAudit.VerifyAsync(context, default));
        Assert.Empty(report.Findings);
        Assert.Equal(extent.Size, report.Intact);
        return entries;
    }

    /// <summary>Each event of the ledger took effect in the mirror once and in order.</summary>
    public static async Task AssertFollowedAsync(this ServiceApp mirror, ServiceApp ledger)
    {
        var steps = await ledger.StepsAsync();
        await ServiceApp.EventuallyAsync(async () => Same(steps, await mirror.CopiesAsync()), "the copies follow the parcels");
        var sightings = await mirror.MirrorAsync(context => context.Sightings.AsNoTracking().OrderBy(sighting => sighting.Id).ToListAsync());
        var numbers = await ledger.LedgerAsync(context => context.Journal
            .Where(entry => entry.EventName != null)
            .OrderBy(entry => entry.Number)
            .Select(entry => entry.Number!.Value)
            .ToListAsync());
        Assert.Equal(numbers, sightings.Select(sighting => sighting.Number));
        foreach (var parcel in sightings.GroupBy(sighting => sighting.Parcel))
            Assert.Equal(Enumerable.Range(1, steps[parcel.Key]), parcel.Select(sighting => sighting.Step));
        var changes = await mirror.MirrorAsync(context => context.Copies.AsNoTracking().ToDictionaryAsync(copy => copy.Id, copy => copy.Changes));
        Assert.True(Same(steps, changes));
    }

    /// <summary>The streams of all aggregates fold to what their table holds.</summary>
    public static async Task AssertFoldedAsync<T>(ServiceDbContext context, IReadOnlyList<T> aggregates)
        where T : Aggregate
    {
        Assert.NotEmpty(aggregates);
        foreach (var aggregate in aggregates)
        {
            var stream = StreamName.Of(aggregate);
            var entries = await context.Journal.AsNoTracking().Where(entry => entry.Stream == stream)
                .OrderBy(entry => entry.StreamVersion).Select(entry => entry.Fields).ToListAsync();
            var fold = StreamFold.Of(entries.Select(fields => (IEnumerable<JournalField>)FieldCodec.Decode(fields)));
            Assert.Equal(aggregate.Version, fold.Version);
            var state = RecordState.Of(context.Entry(aggregate));
            Assert.Equal(state.OrderBy(pair => pair.Key, StringComparer.Ordinal), fold.Values.OrderBy(pair => pair.Key, StringComparer.Ordinal)!);
        }
    }

    private static bool Same(Dictionary<Guid, int> left, Dictionary<Guid, int> right) =>
        left.Count == right.Count && left.All(pair => right.TryGetValue(pair.Key, out var step) && step == pair.Value);
}
