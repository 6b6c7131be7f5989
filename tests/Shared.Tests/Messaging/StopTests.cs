using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Crash;
using Platform.Crash.Ledger;
using Platform.Crash.Mirror;
using Platform.Messaging;
using Platform.Testing;

namespace Shared.Tests.Messaging;

public sealed class StopTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_consumer_that_waits_for_a_source_that_is_away_stops_when_it_is_told_to()
    {
        var app = await ServiceApp.StartAsync(new ServiceAppOptions
        {
            Modules = [new MirrorModule()],
            Elsewhere = new Dictionary<string, string>(StringComparer.Ordinal) { ["ledger"] = "unix:/nowhere/ledger.sock" },
        });
        await app.Services.GetRequiredService<IBus>().Publish(new ParcelChanged(ParcelActs.Id(1), 1, Poisoned: false), sending =>
        {
            foreach (var (name, value) in new[]
            {
                ("Source", "ledger"), ("Id", $"{ParcelActs.Id(5)}"), ("Number", "1"), ("Previous", "0"), ("Street", ServiceApp.Street),
                ("Stream", "Parcel/1"), ("Event", "urn:platform:ledger:parcel-changed:v1"), ("Actor", $"{ParcelActs.Id(6)}"), ("Office", "post"),
                ("Acted", "0"), ("Recorded", "0"),
            })
            {
                sending.Headers.Set($"Journal-{name}", value);
            }
        });
        await ServiceApp.EventuallyAsync(() => app.MirrorAsync(context => context.SourcePositions.AnyAsync()), "the consumer looked for its source");

        await app.DisposeAsync().AsTask().WaitAsync(s_patience);
    }

    [Fact]
    public async Task A_reading_of_a_journal_that_is_broken_off_says_so_and_is_no_fault_of_the_source()
    {
        await using var app = await ServiceApp.StartAsync(new ServiceAppOptions { Modules = [new LedgerModule(), new MirrorModule()] });
        var journals = app.Services.GetRequiredService<IEventSource>();
        using var stop = new CancellationTokenSource();
        await journals.ExtentAsync("ledger", stop.Token);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => journals.ExtentAsync("ledger", stop.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => journals.EventsAfterAsync("ledger", 0, 10, stop.Token));
    }
}
