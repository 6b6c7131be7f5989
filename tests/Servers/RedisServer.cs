using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Platform.Servers;

/// <summary>A Redis of the test's own, on a free loopback port, with an append-only file in the given folder.</summary>
public sealed class RedisServer : IAsyncDisposable
{
    private readonly DataFolder folder;
    private readonly SystemUser? user;
    private readonly int port;
    private ServerProcess? process;

    private RedisServer(DataFolder folder, SystemUser? user, int port)
    {
        this.folder = folder;
        this.user = user;
        this.port = port;
    }

    /// <summary>Host and port, the form a StackExchange.Redis configuration begins with.</summary>
    public string Address => $"127.0.0.1:{port}";

    /// <summary>The process id of the running server; null when it is stopped.</summary>
    public int? ProcessId => process?.Id;

    /// <summary>Starts an empty server under <paramref name="parent"/>/redis; returns when it answers PING.</summary>
    public static async Task<RedisServer> StartAsync(string parent)
    {
        _ = Programs.Redis ?? throw new InvalidOperationException(NativeServers.Reason(ServerKind.Redis));
        var account = SystemUser.For("redis");
        var data = new DataFolder(parent, "redis", account);
        return await Readiness.WithOtherPortsAsync(async () =>
        {
            var server = new RedisServer(data, account, Ports.Free());
            await server.StartAgainAsync();
            return server;
        });
    }

    /// <summary>Starts a stopped or killed server on the same port and data.</summary>
    public async Task StartAgainAsync()
    {
        string[] arguments =
        [
            "--port", port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--dir", folder.Path, "--save", string.Empty,
            "--appendonly", "yes", "--appendfsync", "no", "--maxmemory", "128mb", "--daemonize", "no",
        ];
        process = await ServerProcess.StartAsync(new ServerCommand(Programs.Redis!, arguments, folder.Path, user));
        await Readiness.WaitAsync(process, "Redis", PingAsync);
    }

    /// <summary>Orderly shutdown; the data stays.</summary>
    public async Task StopAsync()
    {
        if (process is null)
            return;

        await process.StopAsync(TimeSpan.FromSeconds(10));
        process.Dispose();
        process = null;
    }

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync()
    {
        if (process is null)
            return;

        await process.KillAsync();
        process.Dispose();
        process = null;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await StopAsync();

    // While it loads its file the server answers every command with -LOADING.
    private async Task PingAsync()
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", port);
        var stream = client.GetStream();
        await stream.WriteAsync("PING\r\n"u8.ToArray());
        var reply = new byte[64];
        var read = await stream.ReadAsync(reply);
        var text = Encoding.ASCII.GetString(reply, 0, read);
        if (!text.StartsWith("+PONG", StringComparison.Ordinal))
            throw new IOException($"Redis answered {text}");
    }
}
