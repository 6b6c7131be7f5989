using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Platform.Crash.Storage;
using Platform.Persistence;

namespace Platform.Crash.Ledger;

/// <summary>The publisher's database.</summary>
public abstract class LedgerDbContext(DbContextOptions options, ServiceDatabase<LedgerDbContext> database) : ServiceDbContext(options, database)
{
    /// <summary>All parcels.</summary>
    public DbSet<Parcel> Parcels => Set<Parcel>();

    /// <inheritdoc />
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.AddInterceptors(new StatementPoints(), new CommitPoints());

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Aggregate<Parcel>("parcels");
    }
}

internal sealed class LedgerSqliteDbContext(DbContextOptions<LedgerSqliteDbContext> options, ServiceDatabase<LedgerDbContext> database)
    : LedgerDbContext(options, database);

internal sealed class LedgerPostgresDbContext(DbContextOptions<LedgerPostgresDbContext> options, ServiceDatabase<LedgerDbContext> database)
    : LedgerDbContext(options, database);

internal sealed class LedgerSqliteDesign : SqliteDesignTime<LedgerDbContext, LedgerSqliteDbContext>
{
    protected override LedgerSqliteDbContext Create(
        DbContextOptions<LedgerSqliteDbContext> options, ServiceDatabase<LedgerDbContext> database) => new(options, database);
}

internal sealed class LedgerPostgresDesign : PostgresDesignTime<LedgerDbContext, LedgerPostgresDbContext>
{
    protected override LedgerPostgresDbContext Create(
        DbContextOptions<LedgerPostgresDbContext> options, ServiceDatabase<LedgerDbContext> database) => new(options, database);
}

[DbContext(typeof(LedgerSqliteDbContext))]
[Migration("20260101000000_Whole")]
internal sealed class LedgerSqliteSchema : WholeModel
{
    protected override DbContext Design() => new LedgerSqliteDesign().CreateDbContext([]);
}

[DbContext(typeof(LedgerPostgresDbContext))]
[Migration("20260101000000_Whole")]
internal sealed class LedgerPostgresSchema : WholeModel
{
    protected override DbContext Design() => new LedgerPostgresDesign().CreateDbContext([]);
}
