using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Clues;

/// <summary>Hands a clue to the organ that has the power (移送线索).</summary>
internal sealed record TransferClue(Guid ClueId, string Organ, string Reason);

internal sealed class TransferClueHandler(EnforcementDbContext db)
{
    public Task<Result<RecordKept>> HandleAsync(TransferClue command, Act act, CancellationToken cancellation) =>
        db.ChangeClueAsync(command.ClueId, act, (known, calendar) => known.Transfer(command, calendar, act), cancellation);
}
