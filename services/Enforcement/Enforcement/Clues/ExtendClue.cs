using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Clues;

/// <summary>Lengthens the check of a clue (延长核查期限).</summary>
internal sealed record ExtendClue(Guid ClueId, int Days, string Reason);

internal sealed class ExtendClueHandler(EnforcementDbContext db)
{
    public Task<Result<RecordKept>> HandleAsync(ExtendClue command, Act act, CancellationToken cancellation) =>
        db.ChangeClueAsync(command.ClueId, act, (known, calendar) => known.Extend(command, calendar, act), cancellation);
}
