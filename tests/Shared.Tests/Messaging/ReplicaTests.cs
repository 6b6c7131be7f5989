using Microsoft.Extensions.DependencyInjection;
using Platform.Crash;
using Platform.Crash.Ledger;
using Platform.Messaging;
using Platform.Persistence;

namespace Shared.Tests.Messaging;

[Collection(Stage.OnRabbit)]
public sealed class ReplicaTests
{
    [Fact]
    public async Task Replicas_of_a_consumer_apply_each_event_once_and_in_order_also_when_one_goes()
    {
        await using var stage = await Stage.OpenAsync(DatabaseProvider.Postgres, BusTransport.RabbitMq);
        await using var ledger = await stage.StartAsync(new LedgerModule());
        await using var first = await stage.StartMirrorAsync(ledger);
        await using (var second = await stage.StartMirrorAsync(ledger))
        {
            using var done = new CancellationTokenSource();
            // Both also read the journal themselves all the time, as after a gap, so that they meet at every number.
            var readers = new[] { first, second }.Select(mirror => Task.Run(async () =>
            {
                while (!done.IsCancellationRequested) await mirror.Services.GetRequiredService<EventFlow>().SettleAsync(default);
            })).ToList();
            await Task.WhenAll(Enumerable.Range(0, 3).Select(group => Task.Run(async () =>
            {
                for (var step = 0; step < 20; step++) await ledger.MoveAsync(group + 1);
            })));
            await done.CancelAsync();
            await Task.WhenAll(readers);
        }

        await ledger.MoveAllAsync(parcels: 3, steps: 5);
        await first.AssertFollowedAsync(ledger);
    }
}
