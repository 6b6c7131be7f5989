using Decisions.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Decisions.LocalRules;

/// <summary>Which steps a place asks for beyond the five of 重大行政决策程序暂行条例.</summary>
internal static class LocalSteps
{
    /// <summary>The local value that makes the integrity review (廉洁性审查, DEC-61) a step: <c>required</c>; it is none where no value is set.</summary>
    public const string IntegrityReviewKey = "decisions.integrity-review";

    private const string Required = "required";

    /// <summary>Whether the integrity review is a step of an item that starts on the day.</summary>
    public static Task<bool> AskForIntegrityReviewAsync(this DecisionsDbContext db, string street, DateOnly day, CancellationToken cancellation) =>
        db.LocalValues.AsNoTracking().AnyAsync(
            value => value.Street == street && value.Key == IntegrityReviewKey && value.Value == Required
                && value.ValidFrom <= day && (value.ValidTo == null || value.ValidTo >= day),
            cancellation);
}
