using Platform.Servers;
using StackExchange.Redis;

namespace Servers.Tests;

public sealed class RedisServerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Values_survive_a_kill_and_a_stop()
    {
        Assert.SkipUnless(NativeServers.Ready(ServerKind.Redis), NativeServers.Reason(ServerKind.Redis));
        await using var server = await RedisServer.StartAsync(folder.Path);
        await WithAsync(server, database => database.StringSetAsync("索引号", "014161"));

        await server.KillAsync();
        Assert.Null(server.ProcessId);
        await Assert.ThrowsAsync<RedisConnectionException>(() => WithAsync(server, database => database.PingAsync()));
        await server.StartAgainAsync();
        Assert.Equal("014161", await WithAsync(server, database => database.StringGetAsync("索引号")));

        await server.StopAsync();
        await server.StartAgainAsync();
        Assert.Equal("014161", await WithAsync(server, database => database.StringGetAsync("索引号")));
    }

    [Fact]
    public async Task The_shared_server_answers()
    {
        Assert.SkipUnless(NativeServers.Ready(ServerKind.Redis), NativeServers.Reason(ServerKind.Redis));

        await using var connection = await ConnectionMultiplexer.ConnectAsync(await TestServers.RedisAsync());

        Assert.True(await connection.GetDatabase().PingAsync() > TimeSpan.Zero);
    }

    public void Dispose() => folder.Dispose();

    private static async Task<T> WithAsync<T>(RedisServer server, Func<IDatabase, Task<T>> act)
    {
        await using var connection = await ConnectionMultiplexer.ConnectAsync($"{server.Address},connectRetry=0,connectTimeout=2000");
        return await act(connection.GetDatabase());
    }
}
