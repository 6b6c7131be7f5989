using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Crash;
using Platform.Crash.Ledger;
using Platform.Crash.Mirror;
using Platform.Messaging;
using Platform.Persistence;
using Platform.Persistence.Journaling;
using Platform.Servers;
using Platform.Testing;

namespace Shared.Tests.Messaging;

[Collection(Stage.OnRabbit)]
public sealed class OrderTests
{
    public static TheoryData<DatabaseProvider, BusTransport> Setups => Stage.Setups;

    [Theory]
    [MemberData(nameof(Setups))]
    public async Task Each_event_takes_effect_once_and_in_order(DatabaseProvider store, BusTransport bus)
    {
        await using var stage = await Stage.OpenAsync(store, bus);
        await using var app = await stage.StartAsync();

        await app.MoveAllAsync(parcels: 5, steps: 8);

        await app.AssertFollowedAsync(app);
        await app.AssertWholeAsync();
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public async Task Lost_repeated_and_reordered_messages_change_nothing(DatabaseProvider store, BusTransport bus)
    {
        var seed = Random.Shared.Next();
        TestContext.Current.SendDiagnosticMessage($"seed {seed}");
        var random = new Random(seed);
        await using var stage = await Stage.OpenAsync(store, bus);
        await using var app = await stage.StartAsync(new LedgerModule(relays: false), new MirrorModule());
        await app.MoveAllAsync(parcels: 4, steps: 6);
        await app.AssertWholeAsync();

        var events = await EventsAsync(app);
        var arriving = events.Where(_ => random.Next(3) > 0).Concat(events.Where(_ => random.Next(3) == 0)).ToArray();
        random.Shuffle(arriving);
        // The last one has arrived in every run, so that the gap before it is known.
        await PublishAsync(app, [.. arriving, events[^1]]);
        await app.AssertFollowedAsync(app);

        await PublishAsync(app, arriving);
        await app.MoveAsync(1);
        await app.AssertWholeAsync();
        await PublishAsync(app, (await EventsAsync(app))[^1]);
        await app.AssertFollowedAsync(app);
        Assert.DoesNotContain(app.Logs.Lines, line => line.StartsWith("Platform.", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public async Task A_message_of_a_journal_that_is_no_more_takes_no_effect(DatabaseProvider store, BusTransport bus)
    {
        await using var stage = await Stage.OpenAsync(store, bus);
        await using var app = await stage.StartAsync(new LedgerModule(relays: false), new MirrorModule());
        var ghost = new PublishedEvent(
            "ledger", ParcelActs.Id(99), 1, 0, ServiceApp.Street, "Parcel/x", "urn:platform:ledger:parcel-changed:v1",
            DocumentJson.Write(new ParcelChanged(ParcelActs.Id(99), 1, Poisoned: false)), ParcelActs.Act.ActorId, "post",
            ParcelActs.Act.At, ParcelActs.Act.RecordedAt, TraceParent: null);

        await PublishAsync(app, ghost);
        await app.MoveAllAsync(parcels: 1, steps: 2);
        await app.AssertWholeAsync();
        await PublishAsync(app, [.. await EventsAsync(app), ghost with { Number = 50 }, ghost with { Number = 3, Previous = 2 }]);
        await app.MoveAsync(1);
        await app.AssertWholeAsync();
        await PublishAsync(app, (await EventsAsync(app))[^1]);

        await app.AssertFollowedAsync(app);
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.Postgres)]
    public async Task A_wiped_broker_loses_nothing(DatabaseProvider store)
    {
        Assert.SkipUnless(NativeServers.Ready(ServerKind.Rabbit), NativeServers.Reason(ServerKind.Rabbit));
        using var folder = new TemporaryFolder();
        await using var broker = await RabbitServer.StartAsync(folder.Path);
        await using var stage = await Stage.OpenAsync(store, BusTransport.RabbitMq, broker.Uri);
        await using (var app = await stage.StartAsync())
        {
            await app.MoveAllAsync(parcels: 2, steps: 2);
            await app.AssertFollowedAsync(app);
        }

        await using var ledger = await stage.StartAsync(new LedgerModule());
        await ledger.MoveAllAsync(parcels: 3, steps: 3);
        await ServiceApp.EventuallyAsync(() => PublishedAsync(ledger), "the broker holds all events");
        await broker.WipeAsync();

        await using var mirror = await stage.StartMirrorAsync(ledger);
        await mirror.AssertFollowedAsync(ledger);
        await ledger.MoveAllAsync(parcels: 3, steps: 2);
        await mirror.AssertFollowedAsync(ledger);
    }

    private static Task<bool> PublishedAsync(ServiceApp ledger) => ledger.LedgerAsync(async context =>
    {
        var head = await context.JournalMarks.AsNoTracking().SingleAsync();
        return head.Published == head.LastEvent && !await context.Journal.AnyAsync(entry => entry.Number == null);
    });

    private static Task<IReadOnlyList<PublishedEvent>> EventsAsync(ServiceApp app) =>
        app.Services.GetRequiredService<JournalReader<LedgerDbContext>>().EventsAfterAsync(0, 1000, default);

    /// <summary>Puts events on the bus as the relay does; the headers' names are what services of different versions share.</summary>
    private static async Task PublishAsync(ServiceApp app, params IReadOnlyList<PublishedEvent> events)
    {
        var bus = app.Services.GetRequiredService<IBus>();
        foreach (var next in events)
        {
            await bus.Publish(DocumentJson.Read<ParcelChanged>(next.Body), sending =>
            {
                sending.Headers.Set("Journal-Source", next.Source);
                sending.Headers.Set("Journal-Id", next.JournalId.ToString());
                sending.Headers.Set("Journal-Number", next.Number.ToString());
                sending.Headers.Set("Journal-Previous", next.Previous.ToString());
                sending.Headers.Set("Journal-Street", next.Street);
                sending.Headers.Set("Journal-Stream", next.Stream);
                sending.Headers.Set("Journal-Event", next.Name);
                sending.Headers.Set("Journal-Actor", next.Actor.ToString());
                sending.Headers.Set("Journal-Office", next.Office);
                sending.Headers.Set("Journal-Acted", next.ActedAt.UtcTicks.ToString());
                sending.Headers.Set("Journal-Recorded", next.RecordedAt.UtcTicks.ToString());
            });
        }
    }
}
