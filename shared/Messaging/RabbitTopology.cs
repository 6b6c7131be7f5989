using Microsoft.Extensions.Hosting;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Platform.Messaging;

/// <summary>
/// Declares and checks the queues before the bus uses them. Classic queues do not survive a power cut, so a service refuses to start
/// on a queue that is not a quorum queue with a single active consumer.
/// </summary>
internal sealed class RabbitTopology(BusSettings settings, IEnumerable<Subscription> subscriptions) : IHostedLifecycleService
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    public static IReadOnlyDictionary<string, object?> QueueArguments { get; } = new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["x-queue-type"] = "quorum",
        ["x-single-active-consumer"] = true,
    };

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using var connection = await ConnectAsync(cancellationToken);
        foreach (var subscription in subscriptions)
        {
            await using var channel = await connection.CreateChannelAsync(
                new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true), cancellationToken);
            try
            {
                await channel.QueueDeclareAsync(
                    subscription.QueueName, durable: true, exclusive: false, autoDelete: false,
                    new Dictionary<string, object?>(QueueArguments, StringComparer.Ordinal), cancellationToken: cancellationToken);
            }
            catch (OperationInterruptedException refused)
            {
                throw new InvalidOperationException(
                    $"The queue {subscription.QueueName} exists but is not a quorum queue with a single active consumer. "
                    + "Delete it on the broker; nothing is lost, the journal fills the gap.",
                    refused);
            }
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<IConnection> ConnectAsync(CancellationToken cancellation)
    {
        var factory = new ConnectionFactory { Uri = new Uri(settings.Uri) };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(s_patience);
        while (true)
        {
            try
            {
                return await factory.CreateConnectionAsync(patience.Token);
            }
            catch (BrokerUnreachableException) when (!patience.IsCancellationRequested)
            {
                await Task.Delay(s_pause, patience.Token);
            }
        }
    }
}
