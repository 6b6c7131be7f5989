using System.Globalization;
using Organization.Contracts;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Enforcement.Clues;

/// <summary>
/// A clue (违法线索) from its receipt to what came of it: a case, no case with a reason, or another organ. It is checked within fifteen working days,
/// which the head may lengthen once by ten (住房和城乡建设行政处罚程序规定 art. 15).
/// </summary>
internal sealed class Clue : Aggregate
{
    private Clue()
    {
    }

    private Clue(Guid id, string street)
        : base(id, street)
    {
    }

    public ClueStatus Status { get; private set; }

    public ClueSource Source { get; private set; }

    public Guid? WorkOrderId { get; private set; }

    public DateOnly ReceivedOn { get; private set; }

    public string Matter { get; private set; } = "";

    public string Place { get; private set; } = "";

    /// <summary>The office or channel it came from.</summary>
    public string Origin { get; private set; } = "";

    public Guid LeadOfficerId { get; private set; }

    public Guid AssistingOfficerId { get; private set; }

    public StatutoryClock CheckClock { get; private set; } = default!;

    /// <summary>Last day of the check, kept for lists; null once it is concluded.</summary>
    public DateOnly? DueOn { get; private set; }

    public DateOnly? ConcludedOn { get; private set; }

    /// <summary>Why no case was filed, or why another organ has it.</summary>
    public string Conclusion { get; private set; } = "";

    public string TransferredTo { get; private set; } = "";

    public Guid? CaseId { get; private set; }

    public bool IsSynthetic { get; private set; }

    /// <summary><paramref name="isCertified"/> speaks of the day of the act.</summary>
    public static Result<Clue> Receive(ReceiveClue command, Func<Guid, bool> isCertified, WorkCalendar calendar, Act act)
    {
        if (command.LeadOfficerId == command.AssistingOfficerId) return ClueErrors.OfficersNotTwo;
        if (!isCertified(command.LeadOfficerId)) return ClueErrors.OfficerNotCertified("leadOfficer", act.Day);
        if (!isCertified(command.AssistingOfficerId)) return ClueErrors.OfficerNotCertified("assistingOfficer", act.Day);

        var received = new Clue(act.NewId(), act.Street)
        {
            Source = command.Source,
            WorkOrderId = command.WorkOrderId,
            ReceivedOn = command.ReceivedOn,
            Matter = command.Matter,
            Place = command.Place,
            Origin = command.Origin,
            LeadOfficerId = command.LeadOfficerId,
            AssistingOfficerId = command.AssistingOfficerId,
            CheckClock = StatutoryClock.Start(DeadlineRules.Require("D01"), command.ReceivedOn),
            IsSynthetic = command.IsSynthetic,
        };
        received.DueOn = received.CheckClock.Due(calendar);
        received.Record("ClueReceived", act, happened: null, "PEN-18", "PEN-40", "TRN-08");
        return received;
    }

    /// <summary>The head lengthens the check while it runs.</summary>
    public Result<Unit> Extend(ExtendClue command, WorkCalendar calendar, Act act)
    {
        if (Concluded is { } concluded) return concluded;
        var extended = CheckClock.Extend(
            DeadlineRules.Require("D02"), command.Days, command.Reason, act.ActorId.ToString("D", CultureInfo.InvariantCulture), act.Day, document: null, calendar);
        if (extended.IsRefused) return extended.Refusal;
        CheckClock = extended.Value;
        DueOn = CheckClock.Due(calendar);
        Record("ClueExtended", act, happened: null, "PEN-40");
        return Unit.Value;
    }

    /// <summary>No case is filed (不予立案).</summary>
    public Result<Unit> Dismiss(DismissClue command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        Conclusion = command.Reason;
        return Conclude(ClueStatus.Dismissed, "ClueDismissed", calendar, act);
    }

    /// <summary>Goes to the organ that has the power.</summary>
    public Result<Unit> Transfer(TransferClue command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        TransferredTo = command.Organ;
        Conclusion = command.Reason;
        return Conclude(ClueStatus.Transferred, "ClueTransferred", calendar, act);
    }

    /// <summary>A case was filed on it, in the same transaction.</summary>
    public Result<Unit> File(Guid caseId, WorkCalendar calendar, Act act)
    {
        if (Concluded is { } concluded) return concluded;
        CaseId = caseId;
        return Conclude(ClueStatus.Filed, "ClueFiled", calendar, act);
    }

    /// <summary>Counts the due day again after the calendar changed; does nothing when it stays.</summary>
    public void Reproject(WorkCalendar calendar, Act act)
    {
        if (ConcludedOn is not null || CheckClock.Due(calendar) is not { } due || due == DueOn) return;
        DueOn = due;
        Record("ClueDueMoved", act, happened: null, "PEN-40");
    }

    private Refusal? Concluded => ConcludedOn is null ? null : ClueErrors.Concluded(ConcludedOn.Value);

    private Refusal? NotOwn(Act act) => Concluded
        ?? (act.ActorId == LeadOfficerId || act.ActorId == AssistingOfficerId || act.Roles.Contains(Roles.EnforcementHead) ? null : ClueErrors.NotOwn);

    // Late or not, what came of it is told; the clock keeps that it was late.
    private Result<Unit> Conclude(ClueStatus status, string type, WorkCalendar calendar, Act act)
    {
        var met = CheckClock.Meet(act.Day, calendar);
        if (met.IsRefused) return met.Refusal;
        CheckClock = met.Value;
        Status = status;
        ConcludedOn = act.Day;
        DueOn = null;
        Record(type, act, happened: null, "PEN-40");
        return Unit.Value;
    }
}
