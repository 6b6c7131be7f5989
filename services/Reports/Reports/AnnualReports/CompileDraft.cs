using Platform.Journal;
using Platform.Law.Results;
using Reports.Persistence;

namespace Reports.AnnualReports;

/// <summary>Compiles the report of a year from the records, keeping edited wordings; begins it when there is none.</summary>
internal sealed record CompileDraft(int Year);

/// <summary>The report after a change of its draft.</summary>
internal sealed record DraftChanged(Guid Id, int Year, IReadOnlyList<string> UnprovedClaims);

internal sealed class CompileDraftHandler(ReportsDbContext db, ReportCompiler compiler)
{
    public async Task<Result<DraftChanged>> HandleAsync(CompileDraft command, Act act, CancellationToken cancellation)
    {
        if (ReportErrors.YearOutOfReach(command.Year, act.Day) is { } unreached) return unreached;
        var report = await db.Reports.OfYear(act.Street, command.Year, cancellation);
        if (report is { Status: not ReportStatus.Draft }) return ReportErrors.NotADraft;
        var compiled = await compiler.CompileAsync(act.Street, command.Year, report?.Edits ?? [], report?.Taken ?? [], cancellation);
        if (report is null)
        {
            report = AnnualReport.Begin(command.Year, compiled, act);
            db.Reports.Add(report);
        }
        else if (report.Recompile("AnnualReportCompiled", compiled, report.Edits, report.Taken, act) is { IsRefused: true } refused)
        {
            return refused.Refusal;
        }

        return await db.CommitAsync(new DraftChanged(report.Id, report.Year, report.Body.Unproved), cancellation);
    }
}
