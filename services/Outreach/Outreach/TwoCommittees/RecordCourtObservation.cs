using Outreach.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Outreach.TwoCommittees;

/// <summary>Records that members observed a trial.</summary>
internal sealed record RecordCourtObservation(string Court, DateOnly HeldOn, int Attendance, IReadOnlyList<string> Learnt, bool IsSynthetic);

internal sealed class RecordCourtObservationHandler(OutreachDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(RecordCourtObservation command, Act act, CancellationToken cancellation)
    {
        var made = CourtObservation.Hold(command, act);
        db.Observations.Add(made);
        return await db.CommitAsync(new Changed(made.Id), cancellation);
    }
}
