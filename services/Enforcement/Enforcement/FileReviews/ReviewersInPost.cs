using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Enforcement.FileReviews;

internal static class ReviewersInPost
{
    /// <summary>Whether somebody holds the legal post of a street on a day.</summary>
    public static Task<bool> IsReviewerAsync(this EnforcementDbContext db, string street, Guid reviewer, DateOnly day, CancellationToken cancellation) =>
        db.Set<ReviewerPost>().AnyAsync(
            post => post.Street == street && post.ReviewerId == reviewer && post.ValidFrom <= day && (post.ValidTo == null || post.ValidTo >= day),
            cancellation);
}
