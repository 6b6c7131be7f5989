using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.CaseMeetings;

/// <summary>Enters that a resolution was carried out.</summary>
internal sealed record CompleteResolution(Guid Id, int ResolutionNumber, DateOnly DoneOn, string Outcome);

internal sealed class CompleteResolutionHandler(EnforcementDbContext db)
{
    public Task<Result<RecordKept>> HandleAsync(CompleteResolution command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<CaseMeeting>(command.Id, act, BureauErrors.NotFound, meeting => meeting.Complete(command, act), cancellation);
}
