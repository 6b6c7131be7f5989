using Microsoft.EntityFrameworkCore;
using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.DutyActs;

/// <summary>Records what a main head did as first responsible person.</summary>
internal sealed record RecordDutyAct(MainHead Head, HeadDuty Duty, DateOnly DoneOn, string Title, string Paper, Guid? MeetingId, bool IsSynthetic);

/// <summary>The act.</summary>
internal sealed record DutyActKept(Guid Id);

internal sealed class RecordDutyActHandler(OrganizationDbContext db)
{
    public async Task<Result<DutyActKept>> HandleAsync(RecordDutyAct command, Act act, CancellationToken cancellation)
    {
        var recorded = await db.DutyActs.Of(act).AnyAsync(
            known => known.DoneOn == command.DoneOn && known.Head == command.Head && known.Title == command.Title && known.WithdrawnOn == null, cancellation);
        if (recorded) return DutyActErrors.Recorded;
        DateOnly? heldOn = null;
        if (command.MeetingId is { } meeting)
        {
            heldOn = (await db.Meetings.OwnAsync(meeting, act, cancellation))?.HeldOn;
            if (heldOn is null) return DutyActErrors.MeetingNotHeld;
        }

        var entered = DutyAct.Enter(command, heldOn, act);
        if (entered.IsRefused) return entered.Refusal;
        db.DutyActs.Add(entered.Value);
        return await db.CommitAsync(new DutyActKept(entered.Value.Id), cancellation);
    }
}
