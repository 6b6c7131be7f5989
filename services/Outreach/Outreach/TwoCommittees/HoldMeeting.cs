using Microsoft.EntityFrameworkCore;
using Outreach.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Outreach.TwoCommittees;

/// <summary>Records that a planned meeting was held; an empty topic or law keeps what was planned.</summary>
internal sealed record HoldMeeting(Guid Id, DateOnly HeldOn, string Topic, string Law, IReadOnlyList<(Guid BodyId, int Count)> Attendance);

internal sealed class HoldMeetingHandler(OutreachDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(HoldMeeting command, Act act, CancellationToken cancellation)
    {
        var meeting = await db.Meetings.Of(act.Street, command.Id, cancellation);
        if (meeting is null) return StudyErrors.NotFound;
        var ids = command.Attendance.Select(village => village.BodyId).ToList();
        var villages = await db.Bodies.AsNoTracking().Where(body => body.Street == act.Street && ids.Contains(body.Id)).ToListAsync(cancellation);
        var done = meeting.Hold(command, villages, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new Changed(meeting.Id), cancellation);
    }
}
