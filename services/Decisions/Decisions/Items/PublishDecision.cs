using Decisions.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Publishes the decision and names who executes it (DEC-75, DEC-80).</summary>
internal sealed record PublishDecision(
    Guid Id, string Number, DateOnly PublishedOn, string Channel, string AdoptionAccount, string ExecutingUnit, DateOnly ExecuteBy);

internal sealed class PublishDecisionHandler(DecisionsDbContext db)
{
    public Task<Result<Changed>> HandleAsync(PublishDecision command, Act act, CancellationToken cancellation) =>
        db.ChangeItemAsync(command.Id, act, (item, calendar) => item.Publish(command, calendar, act), cancellation);
}
