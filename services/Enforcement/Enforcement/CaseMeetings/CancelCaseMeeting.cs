using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.CaseMeetings;

internal sealed class CancelCaseMeetingHandler(EnforcementDbContext db)
{
    /// <summary>Cancels a planned meeting.</summary>
    public Task<Result<RecordKept>> HandleAsync(TakeBack command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<CaseMeeting>(command.Id, act, BureauErrors.NotFound, meeting => meeting.Cancel(command.Reason, act), cancellation);
}
