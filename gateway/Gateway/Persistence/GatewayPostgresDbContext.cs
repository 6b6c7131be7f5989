using Microsoft.EntityFrameworkCore;
using Platform.Persistence;

namespace Gateway.Persistence;

internal sealed class GatewayPostgresDbContext(
    DbContextOptions<GatewayPostgresDbContext> options, ServiceDatabase<GatewayDbContext> database)
    : GatewayDbContext(options, database);

internal sealed class GatewayPostgresDesign : PostgresDesignTime<GatewayDbContext, GatewayPostgresDbContext>
{
    protected override GatewayPostgresDbContext Create(
        DbContextOptions<GatewayPostgresDbContext> options, ServiceDatabase<GatewayDbContext> database) => new(options, database);
}
