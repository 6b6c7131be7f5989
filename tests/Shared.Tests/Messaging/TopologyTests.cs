using Platform.Messaging;
using Platform.Persistence;
using Platform.Servers;
using RabbitMQ.Client;

namespace Shared.Tests.Messaging;

[Collection(Stage.OnRabbit)]
public sealed class TopologyTests
{
    [Fact]
    public async Task A_service_refuses_to_start_on_a_classic_queue_of_its_name_and_starts_once_it_is_gone()
    {
        Assert.SkipUnless(NativeServers.Ready(ServerKind.Rabbit), NativeServers.Reason(ServerKind.Rabbit));
        using var folder = new TemporaryFolder();
        await using var broker = await RabbitServer.StartAsync(folder.Path);
        await using var stage = await Stage.OpenAsync(DatabaseProvider.Sqlite, BusTransport.RabbitMq, broker.Uri);
        await using var connection = await new ConnectionFactory { Uri = broker.Uri }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        await channel.QueueDeclareAsync("mirror.from-ledger", durable: true, exclusive: false, autoDelete: false);

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(stage.StartAsync);
        Assert.Contains("mirror.from-ledger", refused.Message, StringComparison.Ordinal);

        await channel.QueueDeleteAsync("mirror.from-ledger");
        await using var app = await stage.StartAsync();
    }
}
