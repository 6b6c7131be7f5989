using Enforcement.Organization;
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
    public async Task<Result<CaseChanged>> HandleAsync(RecordHearing command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.RecordHearing(command, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
