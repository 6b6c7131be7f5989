using Organization.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Meetings;

/// <summary>A meeting: planned, then held with resolutions or cancelled.</summary>
internal sealed class Meeting : Aggregate
{
    private Meeting()
    {
    }

    private Meeting(Guid id, string street)
        : base(id, street)
    {
    }

    public MeetingKind Kind { get; private set; }

    public MeetingStatus Status { get; private set; }

    public string Title { get; private set; } = "";

    public DateOnly PlannedOn { get; private set; }

    public DateOnly? HeldOn { get; private set; }

    /// <summary>The day it was held, else the day it is planned for.</summary>
    public DateOnly OccursOn { get; private set; }

    public IReadOnlyList<string> Agenda { get; private set; } = [];

    public Guid? CommitteeId { get; private set; }

    /// <summary>Persons present; 0 until held.</summary>
    public int Attendance { get; private set; }

    public IReadOnlyList<Resolution> Resolutions { get; private set; } = [];

    public DateOnly? CancelledOn { get; private set; }

    public string CancelReason { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    /// <summary>Plans a meeting; <paramref name="hasCommittee"/> says whether the named committee is known.</summary>
    public static Result<Meeting> Plan(PlanMeeting command, bool hasCommittee, Act act)
    {
        if (command.Kind == MeetingKind.CommitteeSpecial && !hasCommittee) return MeetingErrors.CommitteeMissing;
        var meeting = new Meeting(act.NewId(), act.Street)
        {
            Kind = command.Kind,
            Status = MeetingStatus.Planned,
            Title = command.Title,
            PlannedOn = command.PlannedOn,
            OccursOn = command.PlannedOn,
            Agenda = command.Agenda,
            CommitteeId = command.CommitteeId,
            IsSynthetic = command.IsSynthetic,
        };
        meeting.Record(
            nameof(MeetingPlanned), act,
            new MeetingPlanned(
                meeting.Id, meeting.Kind.ToString(), meeting.Title, meeting.PlannedOn, meeting.Agenda, meeting.CommitteeId, meeting.IsSynthetic),
            meeting.Rules);
        return meeting;
    }

    public Result<Unit> Reschedule(DateOnly plannedOn, Act act)
    {
        if (Status != MeetingStatus.Planned) return MeetingErrors.NotPlanned;
        if (plannedOn == PlannedOn) return MeetingErrors.SameDay;
        var before = PlannedOn;
        PlannedOn = plannedOn;
        OccursOn = plannedOn;
        Record(nameof(MeetingRescheduled), act, new MeetingRescheduled(Id, Kind.ToString(), Title, plannedOn, before, IsSynthetic), Rules);
        return Unit.Value;
    }

    /// <summary>Enters what was held. A meeting planned for a later day is moved first, so that the plan stays true.</summary>
    public Result<Unit> Hold(HoldMeeting command, Act act)
    {
        if (Status != MeetingStatus.Planned) return MeetingErrors.NotPlanned;
        if (command.HeldOn > act.Day) return MeetingErrors.HeldInFuture;
        if (command.HeldOn < PlannedOn) return MeetingErrors.HeldBeforePlanned(PlannedOn);
        if (Kind == MeetingKind.CommitteeSpecial && command.Resolutions.Count == 0) return MeetingErrors.ResolutionMissing;
        Status = MeetingStatus.Held;
        HeldOn = command.HeldOn;
        OccursOn = command.HeldOn;
        Attendance = command.Attendance;
        Resolutions = command.Resolutions;
        Record(
            nameof(MeetingHeld), act,
            new MeetingHeld(
                Id, Kind.ToString(), Title, PlannedOn, command.HeldOn, Attendance, Agenda, [.. Resolutions.Select(resolution => resolution.Text)],
                [.. Resolutions.Select(resolution => resolution.ResultingDocument)], CommitteeId, IsSynthetic),
            Rules);
        return Unit.Value;
    }

    public Result<Unit> Cancel(string reason, Act act)
    {
        if (Status != MeetingStatus.Planned) return MeetingErrors.NotPlanned;
        Status = MeetingStatus.Cancelled;
        CancelledOn = act.Day;
        CancelReason = reason;
        Record(
            nameof(MeetingCancelled), act, new MeetingCancelled(Id, Kind.ToString(), Title, PlannedOn, act.Day, reason, IsSynthetic), Rules);
        return Unit.Value;
    }

    private string[] Rules => Kind == MeetingKind.CommitteeSpecial ? ["TRN-11"] : [];
}
