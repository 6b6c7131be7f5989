using Outreach.Bodies;
using Outreach.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Outreach.TwoCommittees;

/// <summary>A monthly exchange meeting of the two committees (两委) of villages and communities on law study and practice.</summary>
internal sealed class ExchangeMeeting : Aggregate
{
    private ExchangeMeeting()
    {
    }

    private ExchangeMeeting(Guid id, string street)
        : base(id, street)
    {
    }

    public MeetingStatus Status { get; private set; }

    public DateOnly PlannedOn { get; private set; }

    public DateOnly? HeldOn { get; private set; }

    /// <summary>The day it stands for in lists: held, else planned.</summary>
    public DateOnly Day { get; private set; }

    public string Topic { get; private set; } = "";

    public string Law { get; private set; } = "";

    public IReadOnlyList<VillageAttendance> Attendance { get; private set; } = [];

    public string CancelReason { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    public static ExchangeMeeting Plan(PlanMeeting command, Act act)
    {
        var meeting = new ExchangeMeeting(act.NewId(), act.Street)
        {
            Status = MeetingStatus.Planned,
            PlannedOn = command.PlannedOn,
            Day = command.PlannedOn,
            Topic = command.Topic,
            Law = command.Law,
            IsSynthetic = command.IsSynthetic,
        };
        meeting.Record(
            nameof(ExchangeMeetingPlanned), act,
            new ExchangeMeetingPlanned(meeting.Id, meeting.PlannedOn, meeting.Topic, meeting.Law, meeting.IsSynthetic));
        return meeting;
    }

    /// <summary>The meeting was held; <paramref name="villages"/> are the bodies that the attendance names, as far as they are known.</summary>
    public Result<Unit> Hold(HoldMeeting command, IReadOnlyList<OutreachBody> villages, Act act)
    {
        if (Status != MeetingStatus.Planned) return StudyErrors.MeetingNotPlanned;
        List<VillageAttendance> attendance = [];
        foreach (var (bodyId, count) in command.Attendance)
        {
            var village = villages.FirstOrDefault(body => body.Id == bodyId);
            if (village is not { Level: BodyLevel.VillageOrganization } || !village.IsInForce(command.HeldOn)) return StudyErrors.NoVillage;
            attendance.Add(new VillageAttendance(bodyId, village.Name, count));
        }

        Status = MeetingStatus.Held;
        HeldOn = command.HeldOn;
        Day = command.HeldOn;
        if (command.Topic.Length > 0) Topic = command.Topic;
        if (command.Law.Length > 0) Law = command.Law;
        Attendance = attendance;
        Record(
            nameof(ExchangeMeetingHeld), act,
            new ExchangeMeetingHeld(
                Id, command.HeldOn, Topic, Law, [.. attendance.Select(village => village.Name)], attendance.Sum(village => village.Count), IsSynthetic),
            "LAW-20");
        return Unit.Value;
    }

    public Result<Unit> Cancel(CancelMeeting command, Act act)
    {
        if (Status != MeetingStatus.Planned) return StudyErrors.MeetingNotPlanned;
        Status = MeetingStatus.Cancelled;
        CancelReason = command.Reason;
        Record(nameof(ExchangeMeetingCancelled), act, new ExchangeMeetingCancelled(Id, PlannedOn, command.Reason));
        return Unit.Value;
    }
}

/// <summary>How many members of a village's two committees attended.</summary>
internal sealed record VillageAttendance(Guid BodyId, string Name, int Count);

/// <summary>How far a meeting is.</summary>
internal enum MeetingStatus
{
    /// <summary>Planned.</summary>
    Planned,

    /// <summary>Held.</summary>
    Held,

    /// <summary>Cancelled; it counts not.</summary>
    Cancelled,
}
