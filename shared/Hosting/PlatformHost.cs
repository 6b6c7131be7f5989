using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Platform.Hosting.Access;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Hosting.Health;
using Platform.Hosting.Modules;
using Platform.Messaging;

namespace Platform.Hosting;

/// <summary>Composes any number of modules into one process: one container, one bus, one web server.</summary>
public static class PlatformHost
{
    /// <summary>
    /// Builds the process. <paramref name="process"/> names it in telemetry; <paramref name="configure"/> may add configuration and replace
    /// services (a simulated clock) before the modules are registered.
    /// </summary>
    public static WebApplication Build(
        string process, string[] args, IReadOnlyList<ServiceModule> modules, Action<WebApplicationBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(modules);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("System.Net.Http", LogLevel.Warning);
        builder.Logging.AddFilter("MassTransit", LogLevel.Warning);
        builder.Logging.AddFilter("Grpc", LogLevel.Warning);
        configure?.Invoke(builder);
        builder.WebHost.ConfigureKestrel((context, kestrel) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Configure(context.Configuration.GetSection("Kestrel")).Endpoint("grpc", endpoint => InternalHosts.Mark(endpoint.ListenOptions));
        });
        AddServices(builder, process, modules);
        var app = builder.Build();
        app.UseInternalWall();
        foreach (var module in modules) app.UseWhen(InternalHosts.IsPublic, module.UsePublicEarly);
        app.UseRouting();
        app.UseInternalEndpointsOnly();
        app.UseAuthentication();
        app.UseAuthorization();
        foreach (var module in modules) app.UseWhen(InternalHosts.IsPublic, module.UsePublicLate);
        app.MapReadiness();
        foreach (var module in modules)
        {
            MapInternal(app, module);
            module.MapPublic(app);
        }

        return app;
    }

    private static void AddServices(WebApplicationBuilder builder, string process, IReadOnlyList<ServiceModule> modules)
    {
        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ActIds>();
        services.AddSingleton<Acts>();
        services.AddSingleton<RequestHashes>();
        services.AddSingleton<ServiceChannels>();
        services.AddSingleton<IEventSource, RemoteJournals>();
        services.AddScoped(typeof(UseCases<>));
        services.AddGrpc(options =>
        {
            options.Interceptors.Add<UnexpectedFaults>();
            // An unknown method then has no endpoint, and its caller reads "unimplemented" instead of "denied".
            options.IgnoreUnknownServices = true;
        });
        services.AddPlatformAccess(modules);
        services.AddPlatformCache(builder.Configuration);
        foreach (var module in modules)
        {
            module.AddServices(services, builder.Configuration);
        }

        services.AddPlatformBus(builder.Configuration);
        services.AddReadiness(modules.Select(module => module.Name));
        services.AddTelemetry(builder.Logging, builder.Configuration, process);
        services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(15));
    }

    private static void MapInternal(WebApplication app, ServiceModule module)
    {
        var group = app.MapGroup("").RequireHost(InternalHosts.Of(module.Name)).WithMetadata(new ServiceOfEndpoint(module.Name));
        group.MapGrpcService<JournalGrpc>();
        group.MapJournal(module.Name).RequireAuthorization(JournalAccess.Checkpoints);
        module.MapEndpoints(group);
    }
}
