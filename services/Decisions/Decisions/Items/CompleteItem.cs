using Decisions.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Completes an item whose record is archived (DEC-76).</summary>
internal sealed record CompleteItem(Guid Id, DateOnly CompletedOn, string Result, string ArchiveNumber, DateOnly? ArchivedOn);

internal sealed class CompleteItemHandler(DecisionsDbContext db)
{
    public Task<Result<Changed>> HandleAsync(CompleteItem command, Act act, CancellationToken cancellation) =>
        db.ChangeItemAsync(command.Id, act, item => item.Complete(command, act), cancellation);
}
