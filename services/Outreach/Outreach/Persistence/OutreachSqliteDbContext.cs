using Microsoft.EntityFrameworkCore;
using Platform.Persistence;

namespace Outreach.Persistence;

internal sealed class OutreachSqliteDbContext(
    DbContextOptions<OutreachSqliteDbContext> options, ServiceDatabase<OutreachDbContext> database)
    : OutreachDbContext(options, database);

internal sealed class OutreachSqliteDesign : SqliteDesignTime<OutreachDbContext, OutreachSqliteDbContext>
{
    protected override OutreachSqliteDbContext Create(
        DbContextOptions<OutreachSqliteDbContext> options, ServiceDatabase<OutreachDbContext> database) => new(options, database);
}
