using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Platform.Persistence;

/// <summary>Creates a service's SQLite context for the migration tool, which needs a model but no data.</summary>
public abstract class SqliteDesignTime<TContext, TSqlite> : IDesignTimeDbContextFactory<TSqlite>
    where TContext : ServiceDbContext
    where TSqlite : TContext
{
    /// <inheritdoc />
    public TSqlite CreateDbContext(string[] args) => Create(
        new DbContextOptionsBuilder<TSqlite>().UseSqlite("Data Source=:memory:").Options,
        new ServiceDatabase<TContext>("design", DatabaseProvider.Sqlite));

    /// <summary>Constructs the context.</summary>
    protected abstract TSqlite Create(DbContextOptions<TSqlite> options, ServiceDatabase<TContext> database);
}

/// <summary>Creates a service's PostgreSQL context for the migration tool, which needs a model but no data.</summary>
public abstract class PostgresDesignTime<TContext, TPostgres> : IDesignTimeDbContextFactory<TPostgres>
    where TContext : ServiceDbContext
    where TPostgres : TContext
{
    /// <inheritdoc />
    public TPostgres CreateDbContext(string[] args) => Create(
        new DbContextOptionsBuilder<TPostgres>().UseNpgsql("Host=design").Options,
        new ServiceDatabase<TContext>("design", DatabaseProvider.Postgres));

    /// <summary>Constructs the context.</summary>
    protected abstract TPostgres Create(DbContextOptions<TPostgres> options, ServiceDatabase<TContext> database);
}
