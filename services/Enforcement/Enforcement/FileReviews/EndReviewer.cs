using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.FileReviews;

/// <summary>Ends a person's time in the legal post; the day named is the last one in it.</summary>
internal sealed record EndReviewer(Guid Id, DateOnly EndedOn, string Reason);

internal sealed class EndReviewerHandler(EnforcementDbContext db)
{
    public Task<Result<RecordKept>> HandleAsync(EndReviewer command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<ReviewerPost>(command.Id, act, BureauErrors.NotFound, post => post.End(command, act), cancellation);
}
