using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.FileReviews;

internal sealed class WithdrawFileReviewHandler(EnforcementDbContext db)
{
    /// <summary>Takes a review back that was entered wrongly.</summary>
    public Task<Result<RecordKept>> HandleAsync(TakeBack command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<FileReview>(command.Id, act, BureauErrors.NotFound, review => review.Withdraw(command.Reason, act), cancellation);
}
