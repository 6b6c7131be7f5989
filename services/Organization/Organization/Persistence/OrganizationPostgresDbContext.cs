using Microsoft.EntityFrameworkCore;
using Platform.Persistence;

namespace Organization.Persistence;

internal sealed class OrganizationPostgresDbContext(
    DbContextOptions<OrganizationPostgresDbContext> options, ServiceDatabase<OrganizationDbContext> database)
    : OrganizationDbContext(options, database);

internal sealed class OrganizationPostgresDesign : PostgresDesignTime<OrganizationDbContext, OrganizationPostgresDbContext>
{
    protected override OrganizationPostgresDbContext Create(
        DbContextOptions<OrganizationPostgresDbContext> options, ServiceDatabase<OrganizationDbContext> database) => new(options, database);
}
