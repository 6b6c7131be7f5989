using Platform.Hosting;
using Platform.Hosting.Access;
using Platform.Hosting.Modules;

namespace Architecture.Tests;

/// <summary>Every module there is, composed and mapped but not started.</summary>
internal static class ComposedPlatform
{
    public static WebApplication Build(Action<WebApplicationBuilder>? configure = null)
    {
        var folder = Directory.CreateTempSubdirectory("architecture-").FullName;
        var (privateFile, publicFile) = PlatformKeys.EnsurePair(folder, "gateway");
        var modules = Repository.Services.Append("Gateway").Select(Repository.ServiceAssembly)
            .Select(assembly => (ServiceModule)Activator.CreateInstance(assembly.GetExportedTypes().Single(typeof(ServiceModule).IsAssignableFrom))!)
            .ToList();
        Dictionary<string, string?> settings = new(StringComparer.Ordinal)
        {
            ["Identity:Issuer"] = "gateway",
            ["Identity:PrivateKeyFile"] = privateFile,
            ["Identity:RequestKeyFile"] = privateFile,
            ["Identity:Trusted:gateway"] = publicFile,
        };
        foreach (var module in modules)
        {
            settings[$"Databases:{module.Name}:ConnectionString"] = "Data Source=:memory:";
            settings[$"Services:{module.Name}:Address"] = $"unix:{folder}/none.sock";
        }

        try
        {
            var app = PlatformHost.Build("architecture", [], modules, builder =>
            {
                builder.Configuration.AddInMemoryCollection(settings);
                builder.Logging.ClearProviders();
                configure?.Invoke(builder);
            });
            // Keys are read once, here, so that the folder need not outlive the composition.
            _ = app.Services.GetRequiredService<PlatformKeys>();
            // Makes the mapped endpoints known to whoever asks the container for them, as a start would.
            app.UseEndpoints(_ => { });
            return app;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>What the routing table of the process holds.</summary>
    public static IEnumerable<Endpoint> Endpoints(WebApplication app) => ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints);
}
