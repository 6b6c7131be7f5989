using Decisions.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Records the expert argument (专家论证, DEC-30 to DEC-32).</summary>
internal sealed record RecordExpertArgument(
    Guid Id, DateOnly OpenedOn, DateOnly CompletedOn, bool DrawnAtRandom, IReadOnlyList<Expert> Experts, IReadOnlyList<Paper> Papers);

internal sealed class RecordExpertArgumentHandler(DecisionsDbContext db)
{
    public Task<Result<Changed>> HandleAsync(RecordExpertArgument command, Act act, CancellationToken cancellation) =>
        db.ChangeItemAsync(command.Id, act, item => item.ArgueWithExperts(command, act), cancellation);
}
