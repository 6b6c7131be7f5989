using Microsoft.EntityFrameworkCore;
using Platform.Persistence;

namespace Decisions.Persistence;

internal sealed class DecisionsPostgresDbContext(
    DbContextOptions<DecisionsPostgresDbContext> options, ServiceDatabase<DecisionsDbContext> database)
    : DecisionsDbContext(options, database);

internal sealed class DecisionsPostgresDesign : PostgresDesignTime<DecisionsDbContext, DecisionsPostgresDbContext>
{
    protected override DecisionsPostgresDbContext Create(
        DbContextOptions<DecisionsPostgresDbContext> options, ServiceDatabase<DecisionsDbContext> database) => new(options, database);
}
