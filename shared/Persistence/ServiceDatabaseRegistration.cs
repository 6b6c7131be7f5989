using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Platform.Persistence.Journaling;

namespace Platform.Persistence;

/// <summary>The database seam: the one place that looks at which provider is configured.</summary>
public static class ServiceDatabaseRegistration
{
    /// <summary>
    /// Registers a service's context by the section <c>Databases:&lt;service&gt;</c>, with its schema, journal and sequencer.
    /// Throws <see cref="InvalidOperationException"/> when no connection string is configured.
    /// </summary>
    public static IServiceCollection AddServiceDatabase<TContext, TSqlite, TPostgres>(
        this IServiceCollection services, string service, IConfiguration configuration)
        where TContext : ServiceDbContext
        where TSqlite : TContext
        where TPostgres : TContext
    {
        var settings = configuration.GetSection($"Databases:{service}").Get<DatabaseSettings>() ?? new DatabaseSettings();
        if (string.IsNullOrWhiteSpace(settings.ConnectionString))
            throw new InvalidOperationException($"Databases:{service}:ConnectionString is not configured.");

        var database = new ServiceDatabase<TContext>(service, settings.Provider);
        services.AddSingleton(database);
        services.AddSingleton<ServiceDatabase>(database);
        if (settings.Provider == DatabaseProvider.Sqlite)
        {
            services.AddDbContext<TContext, TSqlite>(options => UseSqlite(options, settings.ConnectionString, settings.IsRepeatable));
        }
        else
        {
            var connection = new NpgsqlConnectionStringBuilder(settings.ConnectionString);
            // The write-ahead log still goes to the disk in order, a moment later.
            if (settings.IsRepeatable) connection.Options = $"{connection.Options} -c synchronous_commit=off".Trim();
            services.AddDbContext<TContext, TPostgres>(options => options.UseNpgsql(connection.ConnectionString));
        }

        services.AddSingleton<SchemaOf<TContext>>();
        services.AddSingleton<ServiceSchema>(provider => provider.GetRequiredService<SchemaOf<TContext>>());
        services.AddSingleton<JournalSequencer<TContext>>();
        services.AddSingleton<IJournalSequencer>(provider => provider.GetRequiredService<JournalSequencer<TContext>>());
        services.AddSingleton<JournalReader<TContext>>();
        services.AddSingleton<IJournalReader>(provider => provider.GetRequiredService<JournalReader<TContext>>());
        services.AddHostedService<JournalSequencing<TContext>>();
        services.AddSingleton<JournalCheckpoints<TContext>>();
        services.AddSingleton<IJournalCheckpoints>(provider => provider.GetRequiredService<JournalCheckpoints<TContext>>());
        services.AddHostedService<CheckpointSigning<TContext>>();
        return services;
    }

    /// <summary>
    /// Configures SQLite with the pragmas that durability and erasure ask for. What is <paramref name="isRepeatable"/>, whoever writes it can
    /// write again and does not wait for the disk at each commit.
    /// </summary>
    public static void UseSqlite(DbContextOptionsBuilder options, string connectionString, bool isRepeatable = false)
    {
        ArgumentNullException.ThrowIfNull(options);
        var normalized = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true, DefaultTimeout = 30 }.ToString();
        options.UseSqlite(normalized).AddInterceptors(isRepeatable ? SqlitePragmas.Repeatable : SqlitePragmas.Durable);
    }
}
