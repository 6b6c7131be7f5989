using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Meetings;

/// <summary>Cancels a planned meeting.</summary>
internal sealed record CancelMeeting(Guid Id, string Reason);

internal sealed class CancelMeetingHandler(OrganizationDbContext db)
{
    public async Task<Result<MeetingKept>> HandleAsync(CancelMeeting command, Act act, CancellationToken cancellation)
    {
        var meeting = await db.Meetings.OwnAsync(command.Id, act, cancellation);
        if (meeting is null) return MeetingErrors.NotFound;
        var cancelled = meeting.Cancel(command.Reason, act);
        if (cancelled.IsRefused) return cancelled.Refusal;
        return await db.CommitAsync(new MeetingKept(meeting.Id), cancellation);
    }
}
