using System.Security.Cryptography;

namespace Platform.Servers;

/// <summary>A PostgreSQL of the test's own, on a free loopback port, with its data in the given folder.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private readonly DataFolder folder;
    private readonly SystemUser? user;
    private readonly int port;
    private readonly IReadOnlyList<string> settings;
    private ServerProcess? process;

    private PostgresServer(DataFolder folder, SystemUser? user, string password, int port, IReadOnlyList<string> settings)
    {
        this.folder = folder;
        this.user = user;
        this.port = port;
        this.settings = settings;
        Endpoint = new PostgresEndpoint($"Host=127.0.0.1;Port={port};Username=platform;Password={password}");
    }

    /// <summary>Address and database commands.</summary>
    public PostgresEndpoint Endpoint { get; }

    /// <summary>The process id of the running server; null when it is stopped.</summary>
    public int? ProcessId => process?.Id;

    /// <summary>Creates a cluster under <paramref name="parent"/>/postgres and starts it; returns when it answers a query.</summary>
    /// <param name="parent">An existing or new folder; as root it is made passable for the server's account.</param>
    /// <param name="settings">Server settings as <c>name=value</c>, over those that suit tests (no fsync: a killed process loses nothing, a power cut would).</param>
    public static async Task<PostgresServer> StartAsync(string parent, params IReadOnlyList<string> settings)
    {
        _ = Programs.Postgres ?? throw new InvalidOperationException(NativeServers.Reason(ServerKind.Postgres));
        var account = SystemUser.For("postgres");
        var data = new DataFolder(parent, "postgres", account);
        var password = RandomNumberGenerator.GetHexString(32, lowercase: true);
        await CreateClusterAsync(data, account, password);

        return await Readiness.WithOtherPortsAsync(async () =>
        {
            var server = new PostgresServer(data, account, password, Ports.Free(), settings);
            await server.StartAgainAsync();
            return server;
        });
    }

    /// <summary>The connection string of one database.</summary>
    public string ConnectionString(string database) => Endpoint.ConnectionString(database);

    /// <summary>Creates an empty database and returns its connection string.</summary>
    public Task<string> CreateDatabaseAsync(string name) => Endpoint.CreateDatabaseAsync(name);

    /// <summary>Starts a stopped or killed server on the same port and data.</summary>
    public async Task StartAgainAsync()
    {
        process = await ServerProcess.StartAsync(new ServerCommand(Programs.Postgres!, Arguments(), folder.Path, user));
        await Readiness.WaitAsync(process, "PostgreSQL", () => Endpoint.ExecuteAsync("SELECT 1"));
    }

    /// <summary>Fast shutdown: open transactions are rolled back.</summary>
    public async Task StopAsync()
    {
        if (process is null)
            return;

        await process.StopAsync(TimeSpan.FromSeconds(20), interrupt: true);
        process.Dispose();
        process = null;
    }

    /// <summary>SIGKILL of the postmaster and its backends at once.</summary>
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

    private static async Task CreateClusterAsync(DataFolder folder, SystemUser? user, string password)
    {
        var passwordFile = folder.Write("password", password);
        var program = Path.Combine(Path.GetDirectoryName(Programs.Postgres!)!, "initdb");
        string[] arguments =
        [
            "-D", Path.Combine(folder.Path, "data"), "-U", "platform", "--pwfile", passwordFile, "--auth", "scram-sha-256",
            "--encoding", "UTF8", "--locale", "C", "--no-sync", "--no-instructions",
        ];
        using var initdb = await ServerProcess.StartAsync(new ServerCommand(program, arguments, folder.Path, user));
        if (await initdb.ExitCodeAsync() != 0)
            throw new IOException($"initdb failed:\n{initdb.LastOutput}");
    }

    private string[] Arguments()
    {
        string[] own =
        [
            "listen_addresses=127.0.0.1", $"port={port}", "unix_socket_directories=", "max_connections=300", "shared_buffers=64MB",
            "fsync=off", "full_page_writes=off", "log_destination=stderr", "logging_collector=off", "max_wal_size=256MB",
        ];
        return ["-D", Path.Combine(folder.Path, "data"), .. own.Concat(settings).SelectMany(setting => new[] { "-c", setting })];
    }
}
