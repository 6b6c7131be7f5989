using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Meetings;

/// <summary>Enters that a meeting was held.</summary>
internal sealed record HoldMeeting(Guid Id, DateOnly HeldOn, int Attendance, IReadOnlyList<Resolution> Resolutions);

internal sealed class HoldMeetingHandler(OrganizationDbContext db)
{
    public async Task<Result<MeetingKept>> HandleAsync(HoldMeeting command, Act act, CancellationToken cancellation)
    {
        var meeting = await db.Meetings.OwnAsync(command.Id, act, cancellation);
        if (meeting is null) return MeetingErrors.NotFound;
        var held = meeting.Hold(command, act);
        if (held.IsRefused) return held.Refusal;
        return await db.CommitAsync(new MeetingKept(meeting.Id), cancellation);
    }
}
