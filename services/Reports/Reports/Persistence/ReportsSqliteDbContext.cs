using Microsoft.EntityFrameworkCore;
using Platform.Persistence;

namespace Reports.Persistence;

internal sealed class ReportsSqliteDbContext(
    DbContextOptions<ReportsSqliteDbContext> options, ServiceDatabase<ReportsDbContext> database)
    : ReportsDbContext(options, database);

internal sealed class ReportsSqliteDesign : SqliteDesignTime<ReportsDbContext, ReportsSqliteDbContext>
{
    protected override ReportsSqliteDbContext Create(
        DbContextOptions<ReportsSqliteDbContext> options, ServiceDatabase<ReportsDbContext> database) => new(options, database);
}
