using Decisions.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Records the integrity review (廉洁性审查, DEC-61).</summary>
internal sealed record RecordIntegrityReview(
    Guid Id, DateOnly OpenedOn, DateOnly ReviewedOn, string ReviewingUnit, bool HasPassed, string Opinion, IReadOnlyList<Paper> Papers);

internal sealed class RecordIntegrityReviewHandler(DecisionsDbContext db)
{
    public Task<Result<Changed>> HandleAsync(RecordIntegrityReview command, Act act, CancellationToken cancellation) =>
        db.ChangeItemAsync(command.Id, act, item => item.ReviewIntegrity(command, act), cancellation);
}
