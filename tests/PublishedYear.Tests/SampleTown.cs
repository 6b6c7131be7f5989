using Grpc.Core;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Platform.Hosting;
using Platform.Hosting.Access;
using Platform.Hosting.Calls;
using Platform.Messaging;
using Platform.Servers;
using Platform.Testing;
using Simulation;
using Standalone;

namespace PublishedYear.Tests;

/// <summary>The one-process platform on a private copy of the loaded sample: the public reaches it over HTTP, staff act over gRPC with their rights.</summary>
public sealed class SampleTown : IAsyncLifetime
{
    private SampleInstallation? _sample;
    private DataFolder? _data;
    private WebApplication? _app;

    public SampleClock Clock { get; } = new();

    /// <summary>Somebody without an account.</summary>
    public HttpClient Visitor { get; } = new() { BaseAddress = new Uri($"http://127.0.0.1:{Ports.Free()}"), Timeout = TimeSpan.FromMinutes(2) };

    private IServiceProvider Services => _app!.Services;

    public async ValueTask InitializeAsync()
    {
        _sample = await SampleInstallation.CopyAsync();
        _data = DataFolder.Open(_sample.Folder, out var fault) ?? throw new InvalidOperationException(fault);
        var modules = Composition.Modules();
        var settings = Composition.Settings(_data, Visitor.BaseAddress, sample: true, modules.Select(module => module.Name));
        _app = PlatformHost.Build("published-year", [], modules, builder =>
        {
            builder.Configuration.Sources.Clear();
            builder.Configuration.AddInMemoryCollection(settings);
            builder.Logging.ClearProviders();
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);
        });
        await ServiceHost.MigrateAsync(_app.Services);
        await _app.StartAsync();
        await SettleAsync();
    }

    /// <summary>Calls a service as the first person of the sample with a role.</summary>
    public CallInvoker As(string role, string service) => As(Holder(role), service);

    public CallInvoker As(Person person, string service) =>
        Services.GetRequiredService<ServiceChannels>().For(service, new Caller(person.Id, CallerKind.Staff, "ludu", person.Office, person.Roles));

    public static Person Holder(string role, int index = 0) => SampleYear.People.Where(person => person.Roles.Contains(role)).ElementAt(index);

    /// <summary>Returns when every event so far has been applied.</summary>
    public Task SettleAsync() => Services.GetRequiredService<EventFlow>().SettleAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Visitor.Dispose();
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        _data?.Dispose();
        _sample?.Dispose();
    }
}

[CollectionDefinition]
public sealed class PublishedSample : ICollectionFixture<SampleTown>;
