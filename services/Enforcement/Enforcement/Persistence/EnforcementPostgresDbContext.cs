using Microsoft.EntityFrameworkCore;
using Platform.Persistence;

namespace Enforcement.Persistence;

internal sealed class EnforcementPostgresDbContext(
    DbContextOptions<EnforcementPostgresDbContext> options, ServiceDatabase<EnforcementDbContext> database)
    : EnforcementDbContext(options, database)
{
    protected override (string Sql, bool IsStored) PartyIdentifierColumn => ("(\"Party\"::jsonb ->> 'identifier')", true);
}

internal sealed class EnforcementPostgresDesign : PostgresDesignTime<EnforcementDbContext, EnforcementPostgresDbContext>
{
    protected override EnforcementPostgresDbContext Create(
        DbContextOptions<EnforcementPostgresDbContext> options, ServiceDatabase<EnforcementDbContext> database) => new(options, database);
}
