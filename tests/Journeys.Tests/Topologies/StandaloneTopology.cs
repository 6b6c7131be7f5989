using Gateway.Accounts;
using Platform.Hosting;
using Platform.Hosting.Calls;
using Platform.Servers;

namespace Journeys.Tests.Topologies;

/// <summary>Every module in one process, on SQLite files and the bus in memory.</summary>
public sealed class StandaloneTopology : Topology
{
    private readonly WebApplication _app;
    private readonly TemporaryFolder _folder;

    private StandaloneTopology(WebApplication app, TemporaryFolder folder, Uri gateway)
    {
        _app = app;
        _folder = folder;
        Gateway = gateway;
    }

    public override Uri Gateway { get; }

    protected override ServiceChannels Channels => _app.Services.GetRequiredService<ServiceChannels>();

    protected override FirstStart Accounts => _app.Services.GetRequiredService<FirstStart>();

    public static async Task<Topology> StartAsync()
    {
        var folder = new TemporaryFolder();
        var gateway = new Uri($"http://127.0.0.1:{Ports.Free()}");
        var settings = Parts.Identity(folder.Path, "gateway", ["gateway"]);
        var socket = Path.Combine(folder.Path, "platform.sock");
        settings["Kestrel:Endpoints:http:Url"] = gateway.ToString();
        settings["Kestrel:Endpoints:http:Protocols"] = "Http1";
        settings["Kestrel:Endpoints:grpc:Url"] = $"http://unix:{socket}";
        settings["Kestrel:Endpoints:grpc:Protocols"] = "Http2";
        foreach (var name in Parts.Names)
        {
            settings[$"Databases:{name}:ConnectionString"] = $"Data Source={Path.Combine(folder.Path, $"{name}.db")}";
            settings[$"Services:{name}:Address"] = $"unix:{socket}";
        }

        var app = PlatformHost.Build("journeys", [], Parts.Modules(), builder =>
        {
            builder.Configuration.Sources.Clear();
            builder.Configuration.AddInMemoryCollection(settings);
            builder.Logging.ClearProviders();
        });
        await ServiceHost.MigrateAsync(app.Services);
        await app.StartAsync();
        return new StandaloneTopology(app, folder, gateway);
    }

    public override Task<bool> StopAsync(string service) => Task.FromResult(false);

    public override async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
