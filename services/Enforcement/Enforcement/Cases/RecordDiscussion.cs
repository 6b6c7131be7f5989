using Enforcement.Organization;
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
    public async Task<Result<CaseChanged>> HandleAsync(RecordDiscussion command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.RecordDiscussion(command, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
