using Decisions.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Records the fair competition review (公平竞争审查, DEC-57).</summary>
internal sealed record RecordFairCompetitionReview(Guid Id, DateOnly ReviewedOn, bool HasPassed, bool OperatorsHeard, string Conclusion);

internal sealed class RecordFairCompetitionReviewHandler(DecisionsDbContext db)
{
    public Task<Result<Changed>> HandleAsync(RecordFairCompetitionReview command, Act act, CancellationToken cancellation) =>
        db.ChangeItemAsync(command.Id, act, item => item.ReviewCompetition(command, act), cancellation);
}
