using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Modules;
using Platform.Persistence;

namespace Platform.Hosting;

/// <summary>Runs one module as a process of its own.</summary>
public static class ServiceHost
{
    private const int Refused = 3;

    /// <summary>
    /// Serves until stopped, or with the word <c>migrate</c> brings the database to this program's schema and ends. A serving process
    /// never migrates: it refuses to start on another schema. Returns the exit code.
    /// </summary>
    public static async Task<int> RunAsync<TModule>(string[] args)
        where TModule : ServiceModule, new()
    {
        var module = new TModule();
        var migrate = args is ["migrate", ..];
        await using var app = PlatformHost.Build(module.Name, migrate ? args[1..] : args, [module], builder =>
        {
            if (Environment.GetEnvironmentVariable("PLATFORM_SETTINGS") is { Length: > 0 } file) builder.Configuration.AddJsonFile(file, optional: false);
            builder.Configuration.AddEnvironmentVariables().AddCommandLine(args);
        });
        if (migrate)
        {
            await MigrateAsync(app.Services);
            return 0;
        }

        if (await FirstMismatchAsync(app.Services) is { } mismatch)
        {
            await Console.Error.WriteLineAsync(mismatch);
            return Refused;
        }

        await app.RunAsync();
        return 0;
    }

    /// <summary>Migrates the databases of every module in the container.</summary>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancellation = default)
    {
        foreach (var schema in services.GetServices<ServiceSchema>()) await schema.MigrateAsync(cancellation);
    }

    /// <summary>Says in one line which database this program cannot serve, or null when it can serve all.</summary>
    public static async Task<string?> FirstMismatchAsync(IServiceProvider services, CancellationToken cancellation = default)
    {
        foreach (var schema in services.GetServices<ServiceSchema>())
        {
            var state = await schema.CompareAsync(cancellation);
            if (state == SchemaState.Newer) return $"{schema.Service} 的数据库由更新版本的程序写入，本程序不能使用，未作任何改动。请换用新版本程序。";
            if (state == SchemaState.Older) return $"{schema.Service} 的数据库版本较旧，请先执行 ./dev migrate。";
        }

        return null;
    }
}
