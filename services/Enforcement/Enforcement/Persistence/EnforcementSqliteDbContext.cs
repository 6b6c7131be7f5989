using Microsoft.EntityFrameworkCore;
using Platform.Persistence;

namespace Enforcement.Persistence;

internal sealed class EnforcementSqliteDbContext(
    DbContextOptions<EnforcementSqliteDbContext> options, ServiceDatabase<EnforcementDbContext> database)
    : EnforcementDbContext(options, database)
{
    protected override (string Sql, bool IsStored) PartyIdentifierColumn => ("json_extract(\"Party\", '$.identifier')", false);
}

internal sealed class EnforcementSqliteDesign : SqliteDesignTime<EnforcementDbContext, EnforcementSqliteDbContext>
{
    protected override EnforcementSqliteDbContext Create(
        DbContextOptions<EnforcementSqliteDbContext> options, ServiceDatabase<EnforcementDbContext> database) => new(options, database);
}
