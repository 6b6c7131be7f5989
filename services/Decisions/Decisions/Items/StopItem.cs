using Decisions.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Stops an item (DEC-83).</summary>
internal sealed record StopItem(Guid Id, DateOnly StoppedOn, string Reason, string Document);

internal sealed class StopItemHandler(DecisionsDbContext db)
{
    public Task<Result<Changed>> HandleAsync(StopItem command, Act act, CancellationToken cancellation) =>
        db.ChangeItemAsync(command.Id, act, (item, calendar) => item.Stop(command, calendar, act), cancellation);
}
