using Microsoft.EntityFrameworkCore;
using Platform.Persistence;

namespace Gateway.Persistence;

internal sealed class GatewaySqliteDbContext(
    DbContextOptions<GatewaySqliteDbContext> options, ServiceDatabase<GatewayDbContext> database)
    : GatewayDbContext(options, database);

internal sealed class GatewaySqliteDesign : SqliteDesignTime<GatewayDbContext, GatewaySqliteDbContext>
{
    protected override GatewaySqliteDbContext Create(
        DbContextOptions<GatewaySqliteDbContext> options, ServiceDatabase<GatewayDbContext> database) => new(options, database);
}
