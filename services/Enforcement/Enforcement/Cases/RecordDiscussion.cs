using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Records that the heads discussed a complex or grave case (集体讨论).</summary>
internal sealed record RecordDiscussion(
    Guid CaseId, DateOnly HeldOn, Guid ChairId, IReadOnlyList<DiscussionMember> Members, string Conclusion, CasePaper Paper)
{
    private const int Fewest = 2;

    /// <summary>What the record lacks: several people, a view of each, a conclusion.</summary>
    public IEnumerable<Refusal> Lacking()
    {
        if (Members.Count < Fewest) yield return CaseErrors.DiscussionTooFew;
        if (Members.Any(member => string.IsNullOrWhiteSpace(member.View))) yield return CaseErrors.ViewMissing;
        if (string.IsNullOrWhiteSpace(Conclusion)) yield return CaseErrors.ConclusionMissing;
    }
}

internal sealed class RecordDiscussionHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(RecordDiscussion command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.RecordDiscussion(command, setting.Calendar, act), cancellation);
}
