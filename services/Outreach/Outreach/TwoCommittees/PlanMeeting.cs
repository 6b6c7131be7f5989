using Outreach.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Outreach.TwoCommittees;

/// <summary>Plans a monthly exchange meeting.</summary>
internal sealed record PlanMeeting(DateOnly PlannedOn, string Topic, string Law, bool IsSynthetic);

internal sealed class PlanMeetingHandler(OutreachDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(PlanMeeting command, Act act, CancellationToken cancellation)
    {
        var made = ExchangeMeeting.Plan(command, act);
        db.Meetings.Add(made);
        return await db.CommitAsync(new Changed(made.Id), cancellation);
    }
}
