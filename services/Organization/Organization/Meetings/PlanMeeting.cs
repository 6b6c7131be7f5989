using Microsoft.EntityFrameworkCore;
using Organization.Committee;
using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Meetings;

/// <summary>Plans a meeting.</summary>
internal sealed record PlanMeeting(
    MeetingKind Kind, string Title, DateOnly PlannedOn, IReadOnlyList<string> Agenda, Guid? CommitteeId, bool IsSynthetic);

/// <summary>The meeting.</summary>
internal sealed record MeetingKept(Guid Id);

internal sealed class PlanMeetingHandler(OrganizationDbContext db)
{
    public async Task<Result<MeetingKept>> HandleAsync(PlanMeeting command, Act act, CancellationToken cancellation)
    {
        var hasCommittee = command.CommitteeId is { } id && await db.Committees.Of(act).AnyAsync(known => known.Id == id, cancellation);
        if (command.CommitteeId is not null && !hasCommittee) return CommitteeErrors.NotFound;
        var planned = Meeting.Plan(command, hasCommittee, act);
        if (planned.IsRefused) return planned.Refusal;
        db.Meetings.Add(planned.Value);
        return await db.CommitAsync(new MeetingKept(planned.Value.Id), cancellation);
    }
}
