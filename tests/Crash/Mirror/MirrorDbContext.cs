using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Platform.Crash.Storage;
using Platform.Persistence;

namespace Platform.Crash.Mirror;

/// <summary>The consumer's database.</summary>
public abstract class MirrorDbContext(DbContextOptions options, ServiceDatabase<MirrorDbContext> database) : ServiceDbContext(options, database)
{
    /// <summary>What was seen, in the order in which it was applied.</summary>
    public DbSet<Sighting> Sightings => Set<Sighting>();

    /// <summary>The copies.</summary>
    public DbSet<Copy> Copies => Set<Copy>();

    /// <inheritdoc />
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.AddInterceptors(new StatementPoints(), new CommitPoints());

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Sighting>().ToTable("sightings").HasKey(sighting => sighting.Id);
        modelBuilder.Aggregate<Copy>("copies");
    }
}

internal sealed class MirrorSqliteDbContext(DbContextOptions<MirrorSqliteDbContext> options, ServiceDatabase<MirrorDbContext> database)
    : MirrorDbContext(options, database);

internal sealed class MirrorPostgresDbContext(DbContextOptions<MirrorPostgresDbContext> options, ServiceDatabase<MirrorDbContext> database)
    : MirrorDbContext(options, database);

internal sealed class MirrorSqliteDesign : SqliteDesignTime<MirrorDbContext, MirrorSqliteDbContext>
{
    protected override MirrorSqliteDbContext Create(
        DbContextOptions<MirrorSqliteDbContext> options, ServiceDatabase<MirrorDbContext> database) => new(options, database);
}

internal sealed class MirrorPostgresDesign : PostgresDesignTime<MirrorDbContext, MirrorPostgresDbContext>
{
    protected override MirrorPostgresDbContext Create(
        DbContextOptions<MirrorPostgresDbContext> options, ServiceDatabase<MirrorDbContext> database) => new(options, database);
}

[DbContext(typeof(MirrorSqliteDbContext))]
[Migration("20260101000000_Whole")]
internal sealed class MirrorSqliteSchema : WholeModel
{
    protected override DbContext Design() => new MirrorSqliteDesign().CreateDbContext([]);
}

[DbContext(typeof(MirrorPostgresDbContext))]
[Migration("20260101000000_Whole")]
internal sealed class MirrorPostgresSchema : WholeModel
{
    protected override DbContext Design() => new MirrorPostgresDesign().CreateDbContext([]);
}
