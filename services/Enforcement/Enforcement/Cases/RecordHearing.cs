using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>The host records a hearing that was held (听证笔录).</summary>
internal sealed record RecordHearing(
    Guid CaseId, IReadOnlyList<string> Attendees, IReadOnlyList<string> Agents, bool EvidenceShown, bool EvidenceTested, string Text,
    bool IsSigned, string RefusalNote)
{
    /// <summary>What the record lacks (行政处罚法 art. 64(7) and (8)).</summary>
    public IEnumerable<Refusal> Lacking()
    {
        if (!EvidenceShown) yield return CaseErrors.EvidenceNotShown;
        if (!IsSigned && string.IsNullOrWhiteSpace(RefusalNote)) yield return CaseErrors.HearingNotSigned;
    }
}

internal sealed class RecordHearingHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(RecordHearing command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.RecordHearing(command, setting.Calendar, act), cancellation);
}
