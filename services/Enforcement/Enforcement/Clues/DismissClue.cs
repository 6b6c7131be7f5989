using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Clues;

/// <summary>Files no case on a clue (不予立案).</summary>
internal sealed record DismissClue(Guid ClueId, string Reason);

internal sealed class DismissClueHandler(EnforcementDbContext db)
{
    public Task<Result<RecordKept>> HandleAsync(DismissClue command, Act act, CancellationToken cancellation) =>
        db.ChangeClueAsync(command.ClueId, act, (known, calendar) => known.Dismiss(command, calendar, act), cancellation);
}
