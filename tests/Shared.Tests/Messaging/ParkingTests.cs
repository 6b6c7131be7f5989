using Microsoft.EntityFrameworkCore;
using Platform.Crash;
using Platform.Messaging;
using Platform.Persistence;
using Platform.Testing;

namespace Shared.Tests.Messaging;

[Collection(Stage.OnRabbit)]
public sealed class ParkingTests
{
    public static TheoryData<DatabaseProvider, BusTransport> Setups => Stage.Setups;

    [Theory]
    [MemberData(nameof(Setups))]
    public async Task A_poisoned_event_is_parked_with_the_later_ones_of_its_stream_and_other_streams_go_on(DatabaseProvider store, BusTransport bus)
    {
        await using var stage = await Stage.OpenAsync(store, bus);
        await using var app = await stage.StartAsync();
        await app.MoveAllAsync(parcels: 2, steps: 1);
        await app.MoveAsync(1, poisoned: true);
        await app.MoveAllAsync(parcels: 2, steps: 3);

        await ServiceApp.EventuallyAsync(async () => (await app.CopiesAsync()).GetValueOrDefault(ParcelActs.Id(2)) == 4, "the other stream goes on");
        await ServiceApp.EventuallyAsync(
            async () => await app.MirrorAsync(context => context.ParkedEvents.CountAsync()) == 4, "four events are parked");

        var parked = await app.MirrorAsync(context => context.ParkedEvents.OrderBy(row => row.Number).ToListAsync());
        Assert.Equal([nameof(InvalidOperationException), "behind", "behind", "behind"], parked.Select(row => row.Fault));
        Assert.All(parked, row => Assert.Equal($"Parcel/{ParcelActs.Id(1)}", row.Stream));
        var events = await app.LedgerAsync(context => context.Journal
            .Where(entry => entry.EventName != null && entry.Stream == $"Parcel/{ParcelActs.Id(1)}" && entry.StreamVersion > 1)
            .OrderBy(entry => entry.Number).Select(entry => entry.Number!.Value).ToListAsync());
        Assert.Equal(events, parked.Select(row => row.Number));
        Assert.Equal(1, (await app.CopiesAsync())[ParcelActs.Id(1)]);
        var seen = await app.MirrorAsync(context => context.Sightings.OrderBy(row => row.Id).ToListAsync());
        Assert.Equal([1], seen.Where(row => row.Parcel == ParcelActs.Id(1)).Select(row => row.Step));
        Assert.Equal([1, 2, 3, 4], seen.Where(row => row.Parcel == ParcelActs.Id(2)).Select(row => row.Step));
        Assert.Contains(app.Logs.Lines, line => line.Contains("parked event", StringComparison.Ordinal));
    }
}
