using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Crash;
using Platform.Crash.Ledger;
using Platform.Crash.Mirror;
using Platform.Hosting.Access;
using Platform.Hosting.Calls;
using Platform.Journal.V1;
using Platform.Messaging;
using Platform.Persistence;
using Platform.Testing;
using JournalClient = Platform.Journal.V1.Journal.JournalClient;

namespace Shared.Tests.Messaging;

/// <summary>What was set aside is tried again by an operator, through the running service.</summary>
[Collection(Stage.OnRabbit)]
public sealed class RedriveTests
{
    public static TheoryData<DatabaseProvider, BusTransport> Modes => Stage.Modes;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Modes))]
    public async Task Events_set_aside_stay_while_their_fault_does_and_are_applied_in_order_once_it_is_gone(DatabaseProvider store, BusTransport bus)
    {
        await using var stage = await Stage.OpenAsync(store, bus);
        await ParkAsync(stage);
        await using var app = await stage.StartAsync(new LedgerModule(), new MirrorModule(isMended: true));
        await app.MoveAsync(1);
        await ServiceApp.EventuallyAsync(
            async () => await app.MirrorAsync(context => context.ParkedEvents.CountAsync()) == 5, "the next event waits behind the others");

        var queue = Assert.Single((await OperatorOf(app).RedriveParkedAsync(new RedriveParkedRequest(), cancellationToken: Stop)).Queues);

        Assert.Equal(("mirror.from-ledger", 5, 0), (queue.Queue, queue.Applied, queue.Waiting.Count));
        Assert.Equal(0, await app.MirrorAsync(context => context.ParkedEvents.CountAsync()));
        var seen = await app.MirrorAsync(context => context.Sightings.OrderBy(row => row.Id).ToListAsync());
        Assert.Equal([1, 2, 3, 4, 5, 6], seen.Where(row => row.Parcel == ParcelActs.Id(1)).Select(row => row.Step));
        await app.MoveAsync(1);
        await ServiceApp.EventuallyAsync(async () => (await app.CopiesAsync())[ParcelActs.Id(1)] == 7, "the stream goes on");
        Assert.Equal(await app.StepsAsync(), await app.CopiesAsync());
    }

    private static async Task ParkAsync(Stage stage)
    {
        await using var app = await stage.StartAsync();
        await app.MoveAllAsync(parcels: 2, steps: 1);
        await app.MoveAsync(1, poisoned: true);
        await app.MoveAllAsync(parcels: 2, steps: 3);
        await ServiceApp.EventuallyAsync(
            async () => await app.MirrorAsync(context => context.ParkedEvents.CountAsync()) == 4, "four events are parked");
        Assert.Equal(4, app.Logs.Lines.Count(line => line.Contains("Error", StringComparison.Ordinal) && line.Contains("parked event", StringComparison.Ordinal)));

        // Ready all the same, and it says what waits.
        using var http = app.Http("mirror", Caller.Visitor(ServiceApp.Street));
        using var ready = await http.GetAsync(new Uri("/readyz", UriKind.Relative), Stop);
        Assert.True(ready.IsSuccessStatusCode);
        Assert.Equal(4, (await ready.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("parked").GetInt32());

        var listed = Assert.Single((await OperatorOf(app).ListParkedAsync(new ListParkedRequest(), cancellationToken: Stop)).Queues);
        var tried = Assert.Single((await OperatorOf(app).RedriveParkedAsync(new RedriveParkedRequest(), cancellationToken: Stop)).Queues);
        Assert.Equal(0, tried.Applied);
        Assert.Equal(listed.Waiting, tried.Waiting);
        Assert.Equal([nameof(InvalidOperationException), "behind", "behind", "behind"], tried.Waiting.Select(waiting => waiting.Fault));
        Assert.Equal(1, (await app.CopiesAsync())[ParcelActs.Id(1)]);
    }

    private static JournalClient OperatorOf(ServiceApp app) => new(app.Services.GetRequiredService<ServiceChannels>().ForSelf("mirror"));
}
