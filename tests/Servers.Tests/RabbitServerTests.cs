using System.Text;
using Platform.Servers;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Servers.Tests;

public sealed class RabbitServerTests : IDisposable
{
    private const string Queue = "reports.from-enforcement";
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Confirmed_messages_survive_a_kill_and_are_gone_after_a_wipe()
    {
        Assert.SkipUnless(NativeServers.Ready(ServerKind.Rabbit), NativeServers.Reason(ServerKind.Rabbit));
        await using var server = await RabbitServer.StartAsync(folder.Path);
        var address = server.Uri;
        await PublishAsync(address, "案件已立案");
        await server.QueueOnDiskAsync(Queue);

        await server.KillAsync();
        Assert.Null(server.ProcessId);
        await Assert.ThrowsAsync<BrokerUnreachableException>(() => TakeAsync(address));
        await server.StartAgainAsync();
        Assert.Equal("案件已立案", await TakeAsync(address));

        await PublishAsync(address, "案件已结案");
        await server.StopAsync();
        await server.StartAgainAsync();
        Assert.Equal("案件已结案", await TakeAsync(address));

        await PublishAsync(address, "将被清除");
        await server.WipeAsync();
        Assert.Equal(address, server.Uri);
        Assert.Null(await TakeAsync(address));
    }

    [Fact]
    public async Task Two_brokers_live_side_by_side_and_virtual_hosts_do_not_meet()
    {
        Assert.SkipUnless(NativeServers.Ready(ServerKind.Rabbit), NativeServers.Reason(ServerKind.Rabbit));
        var shared = await TestServers.RabbitAsync();
        await using var server = await RabbitServer.StartAsync(folder.Path, "Journeys.Tests");

        await PublishAsync(server.Uri, "甲");

        Assert.NotEqual(shared.Port, server.Uri.Port);
        Assert.Null(await TakeAsync(server.UriOf("Journeys.Tests")));
        Assert.Equal("甲", await TakeAsync(server.Uri));
    }

    public void Dispose() => folder.Dispose();

    private static async Task PublishAsync(Uri address, string text)
    {
        await using var connection = await new ConnectionFactory { Uri = address }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync(new CreateChannelOptions(true, true));
        await DeclareAsync(channel);
        await channel.BasicPublishAsync(string.Empty, Queue, mandatory: true, Encoding.UTF8.GetBytes(text));
    }

    private static async Task<string?> TakeAsync(Uri address)
    {
        await using var connection = await new ConnectionFactory { Uri = address }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        await DeclareAsync(channel);
        var taken = await channel.BasicGetAsync(Queue, autoAck: true);
        return taken is null ? null : Encoding.UTF8.GetString(taken.Body.Span);
    }

    private static Task<QueueDeclareOk> DeclareAsync(IChannel channel) => channel.QueueDeclareAsync(
        Queue, durable: true, exclusive: false, autoDelete: false, new Dictionary<string, object?> { ["x-queue-type"] = "quorum" });
}
