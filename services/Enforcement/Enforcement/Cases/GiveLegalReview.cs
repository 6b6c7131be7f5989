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
    public Task<Result<CaseChanged>> HandleAsync(GiveLegalReview command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.GiveLegalReview(command, setting, act), cancellation);
}
