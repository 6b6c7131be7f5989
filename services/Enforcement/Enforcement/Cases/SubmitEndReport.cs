using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Submits the end report (调查终结报告) with its five parts and what it proposes.</summary>
internal sealed record SubmitEndReport(
    Guid CaseId, string Party, string SourceAndCourse, string FactsAndEvidence, string OpinionAndBasis, string BenchmarkAndReason, Penalty Proposed);

internal sealed class SubmitEndReportHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(SubmitEndReport command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.SubmitEndReport(command, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
