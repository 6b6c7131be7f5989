using Microsoft.EntityFrameworkCore;

namespace Reports.AnnualReports;

internal static class ReportQueries
{
    /// <summary>The street's report of a year, or null.</summary>
    public static Task<AnnualReport?> OfYear(this IQueryable<AnnualReport> reports, string street, int year, CancellationToken cancellation) =>
        reports.FirstOrDefaultAsync(report => report.Street == street && report.Year == year, cancellation);
}
