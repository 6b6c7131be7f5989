using System.Globalization;
using System.Text.Json;
using Gateway;
using Gateway.Accounts;
using Platform.Hosting;
using Platform.Hosting.Calls;
using Platform.Servers;

namespace Journeys.Tests.Topologies;

/// <summary>Six processes of the real hosts on free ports, over PostgreSQL and RabbitMQ.</summary>
public sealed class DistributedTopology : Topology
{
    public const ServerKind Servers = ServerKind.Postgres | ServerKind.Rabbit | ServerKind.Redis;
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);
    private readonly Dictionary<string, HostProcess> _processes = new(StringComparer.Ordinal);
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, int> _http = Parts.Names.ToDictionary(name => name, _ => Ports.Free(), StringComparer.Ordinal);
    private readonly Dictionary<string, int> _grpc = Parts.Names.ToDictionary(name => name, _ => Ports.Free(), StringComparer.Ordinal);
    private readonly Dictionary<string, string> _databases = new(StringComparer.Ordinal);
    private WebApplication _inside = null!;

    private DistributedTopology()
    {
    }

    public override Uri Gateway => new($"http://127.0.0.1:{Text(_http["gateway"])}");

    protected override ServiceChannels Channels => _inside.Services.GetRequiredService<ServiceChannels>();

    protected override FirstStart Accounts => _inside.Services.GetRequiredService<FirstStart>();

    public static async Task<Topology> StartAsync()
    {
        var topology = new DistributedTopology();
        try
        {
            await topology.StartProcessesAsync();
            return topology;
        }
        catch
        {
            await topology.DisposeAsync();
            throw;
        }
    }

    public override async Task<bool> StopAsync(string service)
    {
        await _processes[service].DisposeAsync();
        return _processes.Remove(service);
    }

    public override async ValueTask DisposeAsync()
    {
        foreach (var process in _processes.Values) await process.DisposeAsync();
        if (_inside is not null) await _inside.DisposeAsync();
        Npgsql.NpgsqlConnection.ClearAllPools();
        var server = await TestServers.PostgresAsync();
        foreach (var database in _databases.Values) await server.DropDatabaseAsync(database);
        _folder.Dispose();
    }

    private async Task StartProcessesAsync()
    {
        var server = await TestServers.PostgresAsync();
        var broker = await TestServers.RabbitAsync();
        var cache = await TestServers.RedisAsync();
        Dictionary<string, string> files = new(StringComparer.Ordinal);
        foreach (var name in Parts.Names)
        {
            _databases[name] = $"journey_{name}_{Text(_http[name])}";
            var settings = Settings(name);
            settings[$"Databases:{name}:Provider"] = "Postgres";
            settings[$"Databases:{name}:ConnectionString"] = $"{await server.CreateDatabaseAsync(_databases[name])};Maximum Pool Size=20";
            settings["Bus:Transport"] = "RabbitMq";
            settings["Bus:Uri"] = broker.ToString();
            settings["Cache:Redis"] = cache;
            files[name] = Path.Combine(_folder.Path, $"{name}.json");
            await File.WriteAllTextAsync(files[name], JsonSerializer.Serialize(settings));
        }

        // Speaks as the gateway does, with its key and database, but serves nothing.
        _inside = PlatformHost.Build("journeys", [], [new GatewayModule()], builder =>
        {
            builder.Configuration.Sources.Clear();
            builder.Configuration.AddJsonFile(files["gateway"], optional: false);
            builder.Logging.ClearProviders();
        });
        await Task.WhenAll(Parts.Names.Select(async name =>
        {
            await using var job = HostProcess.Start(ProgramOf(name), files[name], "migrate");
            await job.SucceedAsync();
        }));
        foreach (var name in Parts.Names) _processes[name] = HostProcess.Start(ProgramOf(name), files[name]);
        foreach (var name in Parts.Names) await ReadyAsync(name);
    }

    private Dictionary<string, string?> Settings(string name)
    {
        var settings = Parts.Identity(_folder.Path, name, Parts.Names);
        settings["Kestrel:Endpoints:http:Url"] = $"http://127.0.0.1:{Text(_http[name])}";
        settings["Kestrel:Endpoints:http:Protocols"] = "Http1";
        settings["Kestrel:Endpoints:grpc:Url"] = $"http://127.0.0.1:{Text(_grpc[name])}";
        settings["Kestrel:Endpoints:grpc:Protocols"] = "Http2";
        foreach (var other in Parts.Names) settings[$"Services:{other}:Address"] = $"http://127.0.0.1:{Text(_grpc[other])}";
        return settings;
    }

    private async Task ReadyAsync(string name)
    {
        using var http = new HttpClient();
        using var tick = new PeriodicTimer(s_pause);
        using var deadline = new CancellationTokenSource(s_patience);
        while (await tick.WaitForNextTickAsync(CancellationToken.None))
        {
            if (_processes[name].HasExited || deadline.IsCancellationRequested)
                throw new InvalidOperationException($"{name} is not ready:\n{_processes[name].Output}");
            try
            {
                using var answer = await http.GetAsync(new Uri($"http://127.0.0.1:{Text(_http[name])}/readyz"), CancellationToken.None);
                if (answer.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }
    }

    private static string ProgramOf(string name)
    {
        // .../tests/Journeys.Tests/bin/<configuration>/net10.0/
        var configuration = Directory.GetParent(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))!.Name;
        var root = AppContext.BaseDirectory[..AppContext.BaseDirectory.IndexOf("tests/Journeys.Tests", StringComparison.Ordinal)];
        var service = $"{char.ToUpperInvariant(name[0])}{name[1..]}";
        var folder = name == "gateway" ? "gateway" : Path.Combine("services", service);
        return Path.Combine(root, folder, $"{service}.Host", "bin", configuration, "net10.0", $"{service}.Host.dll");
    }

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
