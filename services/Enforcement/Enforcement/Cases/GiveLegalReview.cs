using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Gives the opinion of legal review (法制审核意见); numbers of defects are set by the case.</summary>
internal sealed record GiveLegalReview(
    Guid CaseId, ReviewOpinion Opinion, IReadOnlyList<ReviewAnswer> Answers, IReadOnlyList<ReviewDefect> Defects, string Text, string QualificationNumber,
    string EarlierReviewerNote);

internal sealed class GiveLegalReviewHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(GiveLegalReview command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.GiveLegalReview(command, setting, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
