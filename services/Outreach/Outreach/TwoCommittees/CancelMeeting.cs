using Outreach.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Outreach.TwoCommittees;

/// <summary>Cancels a planned meeting.</summary>
internal sealed record CancelMeeting(Guid Id, string Reason);

internal sealed class CancelMeetingHandler(OutreachDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(CancelMeeting command, Act act, CancellationToken cancellation)
    {
        var found = await db.Meetings.Of(act.Street, command.Id, cancellation);
        if (found is null) return StudyErrors.NotFound;
        var done = found.Cancel(command, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new Changed(found.Id), cancellation);
    }
}
