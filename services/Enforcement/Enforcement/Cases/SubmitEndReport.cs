using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Submits the end report (调查终结报告) with its five parts and what it proposes.</summary>
internal sealed record SubmitEndReport(
    Guid CaseId, string Party, string SourceAndCourse, string FactsAndEvidence, string OpinionAndBasis, string BenchmarkAndReason, Penalty Proposed)
{
    /// <summary>What the report leaves out of its five parts (住房和城乡建设行政处罚程序规定 art. 20).</summary>
    public IEnumerable<Refusal> Lacking() => CaseErrors.Lacks(
        CaseErrors.EndReportIncomplete, ("party", "当事人基本情况", Party), ("sourceAndCourse", "案件来源和经过", SourceAndCourse),
        ("factsAndEvidence", "事实和主要证据", FactsAndEvidence), ("opinionAndBasis", "处理意见和依据", OpinionAndBasis),
        ("benchmarkAndReason", "裁量基准的适用和理由", BenchmarkAndReason));
}

internal sealed class SubmitEndReportHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(SubmitEndReport command, Act act, CancellationToken cancellation)
    {
        var violation = await db.ViolationOfCaseAsync(act.Street, command.CaseId, cancellation);
        return await db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.SubmitEndReport(command, setting.Calendar, act, violation), cancellation);
    }
}
