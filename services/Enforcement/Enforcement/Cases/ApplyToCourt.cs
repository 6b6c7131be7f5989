using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Asks the court to enforce the decision (申请人民法院强制执行).</summary>
internal sealed record ApplyToCourt(
    Guid CaseId, DateOnly AppliedOn, string Court, IReadOnlyList<CourtPaper> Papers, CasePaper Paper)
{
    /// <summary>The papers of the application that are missing (行政强制法 art. 55); the fifth only where another law asks for it.</summary>
    public IEnumerable<Refusal> Lacking()
    {
        var missing = Enum.GetValues<CourtPaper>().Where(paper => paper != CourtPaper.Other && !Papers.Contains(paper)).ToArray();
        if (missing.Length > 0) yield return CaseErrors.CourtPapersMissing(missing);
    }
}

internal sealed class ApplyToCourtHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(ApplyToCourt command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.ApplyToCourt(command, setting.Calendar, act), cancellation);
}
