using Platform.Journal;
using Platform.Law.Results;
using Reports.AnnualReports;
using Reports.Persistence;

namespace Reports.Freezing;

/// <summary>Makes a frozen report that is not public a draft again; the rows of its edition stay.</summary>
internal sealed record ReopenReport(int Year, string Reason);

internal sealed class ReopenReportHandler(ReportsDbContext db)
{
    public async Task<Result<DraftChanged>> HandleAsync(ReopenReport command, Act act, CancellationToken cancellation)
    {
        var report = await db.Reports.OfYear(act.Street, command.Year, cancellation);
        if (report is null) return ReportErrors.NotCompiled;
        var done = report.Reopen(command.Reason, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new DraftChanged(report.Id, report.Year, report.Body.Unproved), cancellation);
    }
}
