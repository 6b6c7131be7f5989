using Decisions.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Publishes a public call for comments (公开征求意见, DEC-22).</summary>
internal sealed record OpenPublicCall(
    Guid Id, DateOnly OpenedOn, DateOnly ClosesOn, string Channel, string ShortReason, IReadOnlyList<Paper> Papers);

internal sealed class OpenPublicCallHandler(DecisionsDbContext db)
{
    public Task<Result<Changed>> HandleAsync(OpenPublicCall command, Act act, CancellationToken cancellation) =>
        db.ChangeItemAsync(command.Id, act, (item, calendar) => item.OpenCall(command, calendar, act), cancellation);
}
