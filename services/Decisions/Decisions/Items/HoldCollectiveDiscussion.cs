using Decisions.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Holds the collective discussion (集体讨论决定, DEC-70 to DEC-73).</summary>
internal sealed record HoldCollectiveDiscussion(
    Guid Id, DateOnly HeldOn, MeetingForm Form, int MembersTotal, IReadOnlyList<Speech> Speeches, DiscussionOutcome Outcome,
    string DepartureReason, string ShortReviewReason, IReadOnlyList<Paper> Papers);

internal sealed class HoldCollectiveDiscussionHandler(DecisionsDbContext db)
{
    public Task<Result<Changed>> HandleAsync(HoldCollectiveDiscussion command, Act act, CancellationToken cancellation) =>
        db.ChangeItemAsync(command.Id, act, item => item.Discuss(command, act), cancellation);
}
