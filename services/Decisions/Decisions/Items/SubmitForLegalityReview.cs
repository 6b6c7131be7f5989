using Decisions.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Hands the papers to the reviewer (DEC-52).</summary>
internal sealed record SubmitForLegalityReview(Guid Id, DateOnly ReceivedOn, IReadOnlyList<Paper> Papers);

internal sealed class SubmitForLegalityReviewHandler(DecisionsDbContext db)
{
    public Task<Result<Changed>> HandleAsync(SubmitForLegalityReview command, Act act, CancellationToken cancellation) =>
        db.ChangeItemAsync(command.Id, act, (item, calendar) => item.SubmitForReview(command, calendar, act), cancellation);
}
