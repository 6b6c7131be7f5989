using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Demands that an overdue duty is performed (催告履行), with a last day.</summary>
internal sealed record DemandPerformance(
    Guid CaseId, DutyKind Duty, string DutyText, DateOnly DutyDueOn, IReadOnlyList<DutyDanger> Dangers, DateOnly ServedOn, ServiceMethod Method,
    DateOnly Until, string Way, Guid FirstOfficerId, Guid SecondOfficerId, CasePaper Paper)
{
    /// <summary>What the demand does not say (行政强制法 arts. 35 and 50).</summary>
    public IEnumerable<Refusal> Lacking()
    {
        if (Dangers.Count == 0) yield return CaseErrors.NoDanger;
        foreach (var lacking in CaseErrors.Lacks(CaseErrors.DemandIncomplete, ("dutyText", "应当履行的义务", DutyText), ("way", "履行的方式", Way)))
            yield return lacking;
        if (Until <= ServedOn) yield return CaseErrors.DemandWithoutTerm;
    }
}

internal sealed class DemandPerformanceHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(DemandPerformance command, Act act, CancellationToken cancellation)
    {
        var certified = await db.Certificates.HoldersOn(command.ServedOn, [command.FirstOfficerId, command.SecondOfficerId], cancellation);
        return await db.ChangeCaseAsync(
            command.CaseId, act, (found, setting) => found.DemandPerformance(command, certified.Contains, setting.Calendar, act), cancellation);
    }
}
