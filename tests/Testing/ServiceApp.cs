using System.Net;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Platform.Hosting;
using Platform.Hosting.Access;
using Platform.Hosting.Calls;
using Platform.Hosting.Modules;

namespace Platform.Testing;

/// <summary>Real modules in a real host for a test: Kestrel on a Unix socket, SQLite files or PostgreSQL, the bus in memory or RabbitMQ.</summary>
public sealed class ServiceApp : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(10);
    private readonly WebApplication _app;
    private readonly string? _ownFolder;

    private ServiceApp(WebApplication app, LogWatch logs, string folder, string? ownFolder)
    {
        _app = app;
        Logs = logs;
        Folder = folder;
        _ownFolder = ownFolder;
    }

    /// <summary>The street of all test data.</summary>
    public static string Street => "test-street";

    /// <summary>Warnings and errors so far.</summary>
    public LogWatch Logs { get; }

    /// <summary>The data folder.</summary>
    public string Folder { get; }

    /// <summary>The container, for what only the inside can tell.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>Starts the modules on SQLite with real time.</summary>
    public static Task<ServiceApp> StartAsync(params IReadOnlyList<ServiceModule> modules) => StartAsync(new ServiceAppOptions { Modules = modules });

    /// <summary>Starts what the options say; databases are migrated first.</summary>
    public static async Task<ServiceApp> StartAsync(ServiceAppOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var own = options.Folder is null ? Directory.CreateTempSubdirectory("platform-").FullName : null;
        var folder = options.Folder ?? own!;
        var logs = new LogWatch();
        var app = PlatformHost.Build("test", [], options.Modules, builder =>
        {
            builder.Configuration.Sources.Clear();
            builder.Configuration.AddInMemoryCollection(Settings(options, folder)).AddInMemoryCollection(options.Settings);
            builder.Logging.ClearProviders().AddProvider(logs);
            if (options.Clock is not null) builder.Services.Replace(ServiceDescriptor.Singleton(options.Clock));
        });
        await ServiceHost.MigrateAsync(app.Services);
        await app.StartAsync();
        return new ServiceApp(app, logs, folder, own);
    }

    /// <summary>A caller with roles, acting for an office.</summary>
    public static Caller Staff(Guid id, string office, params string[] roles) => new(id, CallerKind.Staff, Street, office, roles);

    /// <summary>An outside system with scopes.</summary>
    public static Caller Client(Guid id, params string[] scopes) =>
        new(id, CallerKind.Client, Street, "", [.. scopes.Select(scope => $"scope:{scope}")]);

    /// <summary>Calls a service for a caller.</summary>
    public CallInvoker Calls(string service, Caller caller) => _app.Services.GetRequiredService<ServiceChannels>().For(service, caller);

    /// <summary>An HTTP client for a service's REST routes, with the caller's token; as the gateway would forward.</summary>
    public HttpClient Http(string service, Caller caller)
    {
        var http = new HttpClient(_app.Services.GetRequiredService<ServiceChannels>().HandlerFor(service), disposeHandler: true)
        {
            BaseAddress = new Uri($"http://{service}.internal"),
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        http.DefaultRequestHeaders.Authorization = new("Bearer", _app.Services.GetRequiredService<ServiceTokens>().For(caller, service));
        return http;
    }

    /// <summary>Metadata with an idempotency key.</summary>
    public static Metadata Key(string requestId) => new() { { Acts.RequestIdHeader, requestId } };

    /// <summary>Waits until a condition holds; throws with the last answer after two minutes.</summary>
    public static async Task EventuallyAsync(Func<Task<bool>> condition, string what)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var started = TimeProvider.System.GetTimestamp();
        while (!await condition())
        {
            if (TimeProvider.System.GetElapsedTime(started) > s_patience) throw new TimeoutException($"It never came true that {what}.");
            await Task.Delay(s_pause);
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (_ownFolder is not null) Directory.Delete(_ownFolder, recursive: true);
    }

    private static Dictionary<string, string?> Settings(ServiceAppOptions options, string folder)
    {
        var (privateFile, publicFile) = PlatformKeys.EnsurePair(Path.Combine(folder, "keys"), options.Issuer);
        var socket = Path.Combine(folder, $"{Guid.CreateVersion7(TimeProvider.System.GetUtcNow()):N}"[..12] + ".sock");
        Dictionary<string, string?> settings = new(StringComparer.Ordinal)
        {
            ["Kestrel:Endpoints:grpc:Url"] = $"http://unix:{socket}",
            ["Kestrel:Endpoints:grpc:Protocols"] = "Http2",
            ["Identity:Issuer"] = options.Issuer,
            ["Identity:PrivateKeyFile"] = privateFile,
            ["Identity:RequestKeyFile"] = privateFile,
            [$"Identity:Trusted:{options.Issuer}"] = publicFile,
            ["Bus:Transport"] = options.RabbitUri is null ? "InMemory" : "RabbitMq",
            ["Bus:Uri"] = options.RabbitUri,
            ["Street:Id"] = Street,
            ["Data"] = folder,
            // A test says itself when the limits are looked at.
            ["DeadlineWarnings:Minutes"] = "0",
        };
        foreach (var module in options.Modules)
        {
            settings[$"Databases:{module.Name}:Provider"] = options.Postgres is null ? "Sqlite" : "Postgres";
            settings[$"Databases:{module.Name}:ConnectionString"] =
                options.Postgres?.Invoke(module.Name) ?? $"Data Source={Path.Combine(folder, $"{module.Name}.db")}";
            settings[$"Services:{module.Name}:Address"] = $"unix:{socket}";
        }

        foreach (var (service, address) in options.Elsewhere) settings[$"Services:{service}:Address"] = address;
        return settings;
    }
}
