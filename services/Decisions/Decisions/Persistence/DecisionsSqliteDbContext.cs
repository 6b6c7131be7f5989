using Microsoft.EntityFrameworkCore;
using Platform.Persistence;

namespace Decisions.Persistence;

internal sealed class DecisionsSqliteDbContext(
    DbContextOptions<DecisionsSqliteDbContext> options, ServiceDatabase<DecisionsDbContext> database)
    : DecisionsDbContext(options, database);

internal sealed class DecisionsSqliteDesign : SqliteDesignTime<DecisionsDbContext, DecisionsSqliteDbContext>
{
    protected override DecisionsSqliteDbContext Create(
        DbContextOptions<DecisionsSqliteDbContext> options, ServiceDatabase<DecisionsDbContext> database) => new(options, database);
}
