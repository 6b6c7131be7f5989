using Microsoft.EntityFrameworkCore;
using Platform.Persistence;

namespace Organization.Persistence;

internal sealed class OrganizationSqliteDbContext(
    DbContextOptions<OrganizationSqliteDbContext> options, ServiceDatabase<OrganizationDbContext> database)
    : OrganizationDbContext(options, database);

internal sealed class OrganizationSqliteDesign : SqliteDesignTime<OrganizationDbContext, OrganizationSqliteDbContext>
{
    protected override OrganizationSqliteDbContext Create(
        DbContextOptions<OrganizationSqliteDbContext> options, ServiceDatabase<OrganizationDbContext> database) => new(options, database);
}
