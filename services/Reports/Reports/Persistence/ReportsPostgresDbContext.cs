using Microsoft.EntityFrameworkCore;
using Platform.Persistence;

namespace Reports.Persistence;

internal sealed class ReportsPostgresDbContext(
    DbContextOptions<ReportsPostgresDbContext> options, ServiceDatabase<ReportsDbContext> database)
    : ReportsDbContext(options, database);

internal sealed class ReportsPostgresDesign : PostgresDesignTime<ReportsDbContext, ReportsPostgresDbContext>
{
    protected override ReportsPostgresDbContext Create(
        DbContextOptions<ReportsPostgresDbContext> options, ServiceDatabase<ReportsDbContext> database) => new(options, database);
}
