using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Crash;
using Platform.Crash.Ledger;
using Platform.Crash.Mirror;
using Platform.Hosting.Modules;
using Platform.Journal;
using Platform.Messaging;
using Platform.Persistence;
using Platform.Servers;
using Platform.Testing;

namespace Shared.Tests;

/// <summary>
/// Databases and a bus for one test, on which processes come and go. A server that is not installed makes the test a visible skip.
/// Tests on RabbitMQ belong to one collection: the queue's name is the same in all of them.
/// </summary>
internal sealed class Stage : IAsyncDisposable
{
    public const string OnRabbit = "RabbitMQ";

    private readonly Place _place;

    private Stage(Place place) => _place = place;

    public static TheoryData<DatabaseProvider> Stores => [DatabaseProvider.Sqlite, DatabaseProvider.Postgres];

    public static TheoryData<DatabaseProvider, BusTransport> Setups => new()
    {
        { DatabaseProvider.Sqlite, BusTransport.InMemory },
        { DatabaseProvider.Postgres, BusTransport.InMemory },
        { DatabaseProvider.Sqlite, BusTransport.RabbitMq },
        { DatabaseProvider.Postgres, BusTransport.RabbitMq },
    };

    /// <summary>The two modes: everything in one file and one process, and everything on servers.</summary>
    public static TheoryData<DatabaseProvider, BusTransport> Modes => new()
    {
        { DatabaseProvider.Sqlite, BusTransport.InMemory },
        { DatabaseProvider.Postgres, BusTransport.RabbitMq },
    };

    public string Folder => _place.Folder;

    public string LedgerDatabase => _place.Ledger ?? throw new InvalidOperationException("The ledger is in a file.");

    public IReadOnlyDictionary<string, string?> Environment => _place.Environment;

    public static async Task<Stage> OpenAsync(DatabaseProvider store, BusTransport bus = BusTransport.InMemory, Uri? broker = null)
    {
        var kinds = (store == DatabaseProvider.Postgres ? ServerKind.Postgres : ServerKind.None)
            | (bus == BusTransport.RabbitMq ? ServerKind.Rabbit : ServerKind.None);
        Assert.SkipUnless(NativeServers.Ready(kinds), NativeServers.Reason(kinds));
        string? rabbit = null;
        if (bus == BusTransport.RabbitMq) rabbit = (broker ?? await TestServers.RabbitAsync()).ToString();
        var folder = Directory.CreateTempSubdirectory("platform-").FullName;
        if (store == DatabaseProvider.Sqlite) return new Stage(new Place(folder, Ledger: null, Mirror: null, rabbit));
        var postgres = await TestServers.PostgresAsync();
        var name = Path.GetFileName(folder).ToLowerInvariant();
        return new Stage(new Place(
            folder, await postgres.CreateDatabaseAsync($"{name}-ledger"), await postgres.CreateDatabaseAsync($"{name}-mirror"), rabbit));
    }

    /// <summary>Publisher and consumer in one process.</summary>
    public Task<ServiceApp> StartAsync() => StartAsync(new LedgerModule(), new MirrorModule());

    public Task<ServiceApp> StartAsync(params IReadOnlyList<ServiceModule> modules) => _place.StartAsync(modules);

    /// <summary>Publisher and consumer in one process with settings of its own.</summary>
    public Task<ServiceApp> StartAsync(IReadOnlyDictionary<string, string?> settings) =>
        _place.StartAsync([new LedgerModule(), new MirrorModule()], settings: settings);

    /// <summary>Publisher and consumer in one process that signs the heads of both journals.</summary>
    public Task<ServiceApp> StartSigningAsync()
    {
        Dictionary<string, string?> settings = new(StringComparer.Ordinal) { ["Checkpoints:Folder"] = Path.Combine(Folder, "checkpoints") };
        foreach (var service in new[] { "ledger", "mirror" })
            settings[$"Checkpoints:Keys:{service}"] = CheckpointKey.Ensure(Path.Combine(Folder, "keys", $"{service}.checkpoint.key"));
        return StartAsync(settings);
    }

    /// <summary>A consumer in a process of its own that reads the ledger of another one.</summary>
    public Task<ServiceApp> StartMirrorAsync(ServiceApp ledger) => _place.StartAsync(
        [new MirrorModule()], ledger.Services.GetRequiredService<IConfiguration>()["Services:ledger:Address"]);

    public async ValueTask DisposeAsync()
    {
        if (_place.Ledger is not null)
        {
            Npgsql.NpgsqlConnection.ClearAllPools();
            var postgres = await TestServers.PostgresAsync();
            var name = Path.GetFileName(Folder).ToLowerInvariant();
            await postgres.DropDatabaseAsync($"{name}-ledger");
            await postgres.DropDatabaseAsync($"{name}-mirror");
        }

        Directory.Delete(Folder, recursive: true);
    }
}
