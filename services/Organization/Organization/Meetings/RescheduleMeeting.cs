using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Meetings;

/// <summary>Moves a planned meeting.</summary>
internal sealed record RescheduleMeeting(Guid Id, DateOnly PlannedOn);

internal sealed class RescheduleMeetingHandler(OrganizationDbContext db)
{
    public async Task<Result<MeetingKept>> HandleAsync(RescheduleMeeting command, Act act, CancellationToken cancellation)
    {
        var meeting = await db.Meetings.OwnAsync(command.Id, act, cancellation);
        if (meeting is null) return MeetingErrors.NotFound;
        var moved = meeting.Reschedule(command.PlannedOn, act);
        if (moved.IsRefused) return moved.Refusal;
        return await db.CommitAsync(new MeetingKept(meeting.Id), cancellation);
    }
}
