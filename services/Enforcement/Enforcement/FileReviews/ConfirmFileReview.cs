using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.FileReviews;

/// <summary>The reviewer stands by a draft: leaves out what is no defect, with a reason, and adds what no check sees.</summary>
internal sealed record ConfirmFileReview(Guid Id, IReadOnlyList<LeftOutDefect> LeftOut, IReadOnlyList<FileDefect> Added, string Remarks);

/// <summary>A defect that the examination found and the reviewer does not see.</summary>
internal sealed record LeftOutDefect(int Number, string Reason);

internal sealed class ConfirmFileReviewHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(ConfirmFileReview command, Act act, CancellationToken cancellation)
    {
        var isInPost = await db.IsReviewerAsync(act.Street, act.ActorId, act.Day, cancellation);
        return await db.ChangeAsync<FileReview>(command.Id, act, BureauErrors.NotFound, review => review.Confirm(command, isInPost, act), cancellation);
    }
}
