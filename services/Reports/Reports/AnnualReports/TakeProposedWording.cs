using Platform.Journal;
using Platform.Law.Results;
using Reports.Persistence;

namespace Reports.AnnualReports;

/// <summary>Takes, or drops again, the wording that the records carry for a claim.</summary>
internal sealed record TakeProposedWording(int Year, string ClaimId, bool IsTaken);

internal sealed class TakeProposedWordingHandler(ReportsDbContext db, ReportCompiler compiler)
{
    public async Task<Result<DraftChanged>> HandleAsync(TakeProposedWording command, Act act, CancellationToken cancellation)
    {
        var report = await db.Reports.OfYear(act.Street, command.Year, cancellation);
        if (report is null) return ReportErrors.NotCompiled;
        if (report.Status != ReportStatus.Draft) return ReportErrors.NotADraft;
        var isKnown = report.Taken.Contains(command.ClaimId) || report.Body.Claims.Any(claim => claim.Id == command.ClaimId);
        if (!isKnown) return ReportErrors.ClaimNotFound;
        if (command.IsTaken && report.Body.Claims.Any(claim => claim.Id == command.ClaimId && claim is { Verdict: Claims.Verdict.Supported, IsProposedTaken: false }))
            return ReportErrors.NothingProposed;
        List<string> taken = [.. report.Taken.Where(id => id != command.ClaimId)];
        if (command.IsTaken) taken.Add(command.ClaimId);
        var compiled = await compiler.CompileAsync(act.Street, report.Year, report.Edits, taken, cancellation);
        var done = report.Recompile(command.IsTaken ? "ProposedWordingTaken" : "ProposedWordingDropped", compiled, report.Edits, taken, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new DraftChanged(report.Id, report.Year, report.Body.Unproved), cancellation);
    }
}
