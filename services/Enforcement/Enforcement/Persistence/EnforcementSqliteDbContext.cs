using Microsoft.EntityFrameworkCore;
using Platform.Persistence;

namespace Enforcement.Persistence;

internal sealed class EnforcementSqliteDbContext(
    DbContextOptions<EnforcementSqliteDbContext> options, ServiceDatabase<EnforcementDbContext> database)
    : EnforcementDbContext(options, database);

internal sealed class EnforcementSqliteDesign : SqliteDesignTime<EnforcementDbContext, EnforcementSqliteDbContext>
{
    protected override EnforcementSqliteDbContext Create(
        DbContextOptions<EnforcementSqliteDbContext> options, ServiceDatabase<EnforcementDbContext> database) => new(options, database);
}
