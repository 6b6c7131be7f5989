using Platform.Journal;
using Platform.Law.Results;
using Reports.AnnualReports;
using Reports.Persistence;
using Reports.Records;

namespace Reports.Freezing;

/// <summary>Lets the draft's claims and records stand as of now.</summary>
internal sealed record FreezeReport(int Year);

/// <summary>The frozen edition.</summary>
internal sealed record ReportFrozen(
    Guid Id, int Year, int Edition, DateTimeOffset FrozenAt, int ClaimCount, int RecordCount, string Root, IReadOnlyList<string> UnprovedClaims);

internal sealed class FreezeReportHandler(ReportsDbContext db, ReportCompiler compiler)
{
    public async Task<Result<ReportFrozen>> HandleAsync(FreezeReport command, Act act, CancellationToken cancellation)
    {
        var report = await db.Reports.OfYear(act.Street, command.Year, cancellation);
        if (report is null) return ReportErrors.NotCompiled;
        if (report.Status != ReportStatus.Draft) return ReportErrors.NotADraft;
        var compiled = await compiler.CompileAsync(act.Street, report.Year, report.Edits, report.Taken, cancellation);
        if (Incomplete(compiled.Sources) is { } refusal) return refusal;
        var frozen = FrozenEdition.Of(report.Id, report.Edition + 1, compiled);
        var done = report.Freeze(compiled, frozen, act);
        if (done.IsRefused) return done.Refusal;
        db.FrozenRecords.AddRange(frozen.Records);
        return await db.CommitAsync(
            new ReportFrozen(
                report.Id, report.Year, report.Edition, act.At, report.Body.Claims.Count, report.RecordCount, report.Root, report.Body.Unproved),
            cancellation);
    }

    /// <summary>A figure frozen from half a journal would be wrong for ever.</summary>
    private static Refusal? Incomplete(IReadOnlyList<SourceAsOf> sources)
    {
        foreach (var source in sources)
        {
            if (!source.IsReachable) return ReportErrors.SourceUnreachable(Sources.Label(source.Service));
            if (source.Parked > 0) return ReportErrors.SourceParked(Sources.Label(source.Service), source.Parked);
            if (source.Behind > 0) return ReportErrors.SourceBehind(Sources.Label(source.Service));
        }

        return null;
    }
}
