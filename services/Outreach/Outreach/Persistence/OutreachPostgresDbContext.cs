using Microsoft.EntityFrameworkCore;
using Platform.Persistence;

namespace Outreach.Persistence;

internal sealed class OutreachPostgresDbContext(
    DbContextOptions<OutreachPostgresDbContext> options, ServiceDatabase<OutreachDbContext> database)
    : OutreachDbContext(options, database);

internal sealed class OutreachPostgresDesign : PostgresDesignTime<OutreachDbContext, OutreachPostgresDbContext>
{
    protected override OutreachPostgresDbContext Create(
        DbContextOptions<OutreachPostgresDbContext> options, ServiceDatabase<OutreachDbContext> database) => new(options, database);
}
