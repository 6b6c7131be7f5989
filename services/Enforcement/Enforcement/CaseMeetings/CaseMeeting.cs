using Enforcement.Bureau;
using Enforcement.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.CaseMeetings;

/// <summary>One weekly case meeting (案件周例会): planned, then held with its resolutions and minutes, or cancelled.</summary>
internal sealed class CaseMeeting : Aggregate
{
    private CaseMeeting()
    {
    }

    private CaseMeeting(Guid id, string street)
        : base(id, street)
    {
    }

    public CaseMeetingStatus Status { get; private set; }

    public DateOnly PlannedOn { get; private set; }

    public string Agenda { get; private set; } = "";

    public DateOnly? HeldOn { get; private set; }

    /// <summary>Account id.</summary>
    public Guid? ChairId { get; private set; }

    /// <summary>Account ids.</summary>
    public IReadOnlyList<Guid> AttendeeIds { get; private set; } = [];

    public IReadOnlyList<Guid> CaseIds { get; private set; } = [];

    public IReadOnlyList<MeetingResolution> Resolutions { get; private set; } = [];

    public string Minutes { get; private set; } = "";

    public string CancelReason { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    /// <summary>What the meeting had to look at, as of the day the pack was kept.</summary>
    public IReadOnlyList<PackEntry> Pack { get; private set; } = [];

    /// <summary>Null while no pack is kept.</summary>
    public DateOnly? PackedOn { get; private set; }

    /// <summary>The week for which it was called by itself, such as <c>2023-W09</c>; null for one that somebody called.</summary>
    public string? CalledForWeek { get; private set; }

    /// <summary>Calls the week's meeting by itself for the day of the act, with its pack.</summary>
    public static CaseMeeting CallForWeek(string week, IReadOnlyList<PackEntry> pack, Act act)
    {
        var meeting = new CaseMeeting(act.NewId(), act.Street)
        {
            Status = CaseMeetingStatus.Planned,
            PlannedOn = act.Day,
            Agenda = "案件周例会（系统按周生成）",
            CalledForWeek = week,
            Pack = Numbered(pack),
            PackedOn = act.Day,
        };
        meeting.Record(nameof(CaseMeetingPlanned), act, new CaseMeetingPlanned(meeting.Id, meeting.PlannedOn, meeting.IsSynthetic), "LAW-20");
        return meeting;
    }

    /// <summary>Keeps the pack as of the day of the act; the last one before the meeting counts.</summary>
    public Result<Unit> KeepPack(IReadOnlyList<PackEntry> pack, Act act)
    {
        if (Status != CaseMeetingStatus.Planned) return CaseMeetingErrors.NotPlanned;
        Pack = Numbered(pack);
        PackedOn = act.Day;
        Record("MeetingPackProduced", act, happened: null, "LAW-20");
        return Unit.Value;
    }

    /// <summary><paramref name="isPlanned"/> says whether another meeting that is not cancelled is called for the same day.</summary>
    public static Result<CaseMeeting> Plan(PlanCaseMeeting command, bool isPlanned, Act act)
    {
        if (isPlanned) return CaseMeetingErrors.Planned(command.PlannedOn);
        var meeting = new CaseMeeting(act.NewId(), act.Street)
        {
            Status = CaseMeetingStatus.Planned,
            PlannedOn = command.PlannedOn,
            Agenda = command.Agenda,
            IsSynthetic = command.IsSynthetic,
        };
        meeting.Record(nameof(CaseMeetingPlanned), act, new CaseMeetingPlanned(meeting.Id, meeting.PlannedOn, meeting.IsSynthetic), "LAW-20");
        return meeting;
    }

    /// <summary>
    /// <paramref name="lateNow"/> is the pack of a meeting that has none yet: no meeting is on record without what it had to look at.
    /// </summary>
    public Result<Unit> Hold(HoldCaseMeeting command, bool casesExist, IReadOnlyList<PackEntry> lateNow, Act act)
    {
        if (Status != CaseMeetingStatus.Planned) return CaseMeetingErrors.NotPlanned;
        if (!casesExist) return BureauErrors.CasesUnknown;
        if (command.Resolutions.Index().Where(one => !command.CaseIds.Contains(one.Item.CaseId)).Select(one => (int?)one.Index).FirstOrDefault() is { } other)
            return CaseMeetingErrors.ResolutionOfOtherCase(other);
        if (command.Said.Any(said => Pack.All(entry => entry.Number != said.ItemNumber))) return CaseMeetingErrors.NoSuchPackItem;
        if (PackedOn is null)
        {
            Pack = Numbered(lateNow);
            PackedOn = act.Day;
        }

        Pack = [.. Pack.Select(entry => command.Said.LastOrDefault(said => said.ItemNumber == entry.Number) is { } said ? entry with { Said = said.Text } : entry)];
        Status = CaseMeetingStatus.Held;
        HeldOn = command.HeldOn;
        ChairId = command.ChairId;
        AttendeeIds = command.AttendeeIds;
        CaseIds = command.CaseIds;
        Resolutions = [.. command.Resolutions.Select((resolution, index) => resolution with { Number = index + 1 })];
        Minutes = command.Minutes;
        Record(
            nameof(CaseMeetingHeld), act,
            new CaseMeetingHeld(
                Id, PlannedOn, command.HeldOn, [.. CaseIds.Select(id => id.ToString())], AttendeeIds.Append(command.ChairId).Distinct().Count(),
                Resolutions.Count, IsSynthetic),
            "LAW-20");
        return Unit.Value;
    }

    public Result<Unit> Cancel(string reason, Act act)
    {
        if (Status != CaseMeetingStatus.Planned) return CaseMeetingErrors.NotPlanned;
        Status = CaseMeetingStatus.Cancelled;
        CancelReason = reason;
        Record(nameof(CaseMeetingCancelled), act, new CaseMeetingCancelled(Id, PlannedOn, act.Day));
        return Unit.Value;
    }

    public Result<Unit> Complete(CompleteResolution command, Act act)
    {
        if (Resolutions.FirstOrDefault(known => known.Number == command.ResolutionNumber) is not { } resolution)
            return CaseMeetingErrors.NoSuchResolution;
        if (!resolution.IsOpen) return CaseMeetingErrors.ResolutionDone;
        if (command.DoneOn < HeldOn) return CaseMeetingErrors.DoneBeforeMeeting;
        Resolutions =
        [
            .. Resolutions.Select(known => known.Number == resolution.Number
                ? known with { DoneOn = command.DoneOn, Outcome = command.Outcome }
                : known),
        ];
        Record(
            nameof(CaseMeetingResolutionCompleted), act,
            new CaseMeetingResolutionCompleted(
                Id, resolution.Number, resolution.CaseId, command.DoneOn, Resolutions.Count(known => known.IsOpen)));
        return Unit.Value;
    }

    private static IReadOnlyList<PackEntry> Numbered(IReadOnlyList<PackEntry> pack) => [.. pack.Select((entry, index) => entry with { Number = index + 1 })];
}
