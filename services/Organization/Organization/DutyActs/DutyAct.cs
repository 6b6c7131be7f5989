using Organization.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.DutyActs;

/// <summary>One thing that a main head did as first responsible person (第一责任人). An erroneous record is withdrawn, never deleted.</summary>
internal sealed class DutyAct : Aggregate
{
    private DutyAct()
    {
    }

    private DutyAct(Guid id, string street)
        : base(id, street)
    {
    }

    public MainHead Head { get; private set; }

    public HeadDuty Duty { get; private set; }

    public DateOnly DoneOn { get; private set; }

    public string Title { get; private set; } = "";

    public string Paper { get; private set; } = "";

    public Guid? MeetingId { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    public string WithdrawReason { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    /// <summary>Enters it; <paramref name="meetingHeldOn"/> is the day of the meeting named, null when none is named.</summary>
    public static Result<DutyAct> Enter(RecordDutyAct command, DateOnly? meetingHeldOn, Act act)
    {
        if (meetingHeldOn is { } held && held != command.DoneOn) return DutyActErrors.NotTheMeetingsDay;
        var done = new DutyAct(act.NewId(), act.Street)
        {
            Head = command.Head,
            Duty = command.Duty,
            DoneOn = command.DoneOn,
            Title = command.Title,
            Paper = command.Paper,
            MeetingId = command.MeetingId,
            IsSynthetic = command.IsSynthetic,
        };
        done.Record(
            nameof(DutyActRecorded), act,
            new DutyActRecorded(
                done.Id, done.Head.ToString(), done.Duty.ToString(), done.Title, done.Paper, done.DoneOn, done.MeetingId, done.IsSynthetic),
            "TRN-07", "RPT-04");
        return done;
    }

    public Result<Unit> Withdraw(string reason, Act act)
    {
        if (WithdrawnOn is not null) return DutyActErrors.Withdrawn;
        WithdrawnOn = act.Day;
        WithdrawReason = reason;
        Record(nameof(DutyActWithdrawn), act, new DutyActWithdrawn(Id, act.Day, reason), "TRN-07");
        return Unit.Value;
    }
}
