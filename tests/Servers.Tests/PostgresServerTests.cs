using Npgsql;
using Platform.Servers;

namespace Servers.Tests;

public sealed class PostgresServerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Committed_rows_survive_a_kill_and_a_stop()
    {
        Assert.SkipUnless(NativeServers.Ready(ServerKind.Postgres), NativeServers.Reason(ServerKind.Postgres));
        await using var server = await PostgresServer.StartAsync(folder.Path, "max_connections=40");
        var database = await server.CreateDatabaseAsync("街道");
        await ExecuteAsync(database, "CREATE TABLE cases (number text); INSERT INTO cases VALUES ('陆渡罚〔2023〕1号')");

        await server.KillAsync();
        Assert.Null(server.ProcessId);
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => ExecuteAsync(database, "SELECT 1"));
        await server.StartAgainAsync();
        Assert.Equal("陆渡罚〔2023〕1号", await ExecuteAsync(database, "SELECT number FROM cases"));

        await server.StopAsync();
        await server.StartAgainAsync();
        Assert.Equal("陆渡罚〔2023〕1号", await ExecuteAsync(database, "SELECT number FROM cases"));
        Assert.Equal("40", await ExecuteAsync(database, "SHOW max_connections"));
    }

    [Fact]
    public async Task A_dropped_database_is_gone_although_a_client_was_connected()
    {
        Assert.SkipUnless(NativeServers.Ready(ServerKind.Postgres), NativeServers.Reason(ServerKind.Postgres));
        var shared = await TestServers.PostgresAsync();
        var name = $"dropped_{Environment.ProcessId}";
        var database = await shared.CreateDatabaseAsync(name);
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(TestContext.Current.CancellationToken);

        await shared.DropDatabaseAsync(name);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => ExecuteAsync(database, "SELECT 1"));
        Assert.Equal(PostgresErrorCodes.InvalidCatalogName, refused.SqlState);
    }

    public void Dispose() => folder.Dispose();

    private static async Task<object?> ExecuteAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(database + ";Pooling=false");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
