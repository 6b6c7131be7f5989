using Decisions.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Records progress of the execution (DEC-80).</summary>
internal sealed record RecordProgress(Guid Id, DateOnly ReportedOn, string Summary, int Percent);

internal sealed class RecordProgressHandler(DecisionsDbContext db)
{
    public Task<Result<Changed>> HandleAsync(RecordProgress command, Act act, CancellationToken cancellation) =>
        db.ChangeItemAsync(command.Id, act, item => item.RecordProgress(command, act), cancellation);
}
