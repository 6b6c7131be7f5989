using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.FileReviews;

/// <summary>Enters a review of case files; the defects are numbered in their order.</summary>
internal sealed record RecordFileReview(
    Guid ReviewerId, IReadOnlyList<Guid> CaseIds, DateOnly ReviewedOn, IReadOnlyList<FileDefect> Defects, string Remarks, bool IsSynthetic);

internal sealed class RecordFileReviewHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(RecordFileReview command, Act act, CancellationToken cancellation)
    {
        var cases = await db.BriefsAsync(act.Street, command.CaseIds, cancellation);
        var isInPost = await db.IsReviewerAsync(act.Street, command.ReviewerId, command.ReviewedOn, cancellation);
        return await db.KeepAsync(FileReview.Enter(command, cases, isInPost, act), cancellation);
    }
}
