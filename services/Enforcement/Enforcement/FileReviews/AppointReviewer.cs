using Enforcement.Bureau;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.FileReviews;

/// <summary>Puts a person into the legal post.</summary>
internal sealed record AppointReviewer(Guid ReviewerId, string QualificationNumber, DateOnly ValidFrom, DateOnly? ValidTo, bool IsSynthetic);

internal sealed class AppointReviewerHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(AppointReviewer command, Act act, CancellationToken cancellation)
    {
        var isInPost = await db.Set<ReviewerPost>().AnyAsync(
            post => post.Street == act.Street && post.ReviewerId == command.ReviewerId
                && (post.ValidTo == null || post.ValidTo >= command.ValidFrom)
                && (command.ValidTo == null || post.ValidFrom <= command.ValidTo),
            cancellation);
        return await db.KeepAsync(ReviewerPost.Appoint(command, isInPost, act), cancellation);
    }
}
