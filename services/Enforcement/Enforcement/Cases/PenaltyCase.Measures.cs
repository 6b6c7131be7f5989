using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    public IReadOnlyList<CoerciveMeasure> Measures { get; private set; } = [];

    /// <summary>The head approves what is to be sealed or seized, and on which provision (COE-01).</summary>
    public Result<Unit> ApproveMeasure(ApproveMeasure command, WorkCalendar calendar, Act act)
    {
        if (Status >= CaseStatus.Decided) return CaseErrors.OutOfOrder(Status);
        if (IsRecused(act.ActorId, act.Day)) return CaseErrors.ActorRecused;
        if (CaseErrors.Together([.. command.Lacking()]) is { } incomplete) return incomplete;

        Measures =
        [
            .. Measures,
            new CoerciveMeasure(Measures.Count + 1, command.Kind, command.BasisRank, command.Basis, command.Reason, command.Things)
            {
                Approval = new MeasureApproval(act.At, act.ActorId, command.Document),
            },
        ];
        Done("MeasureApproved", act, calendar, happened: null, "COE-01", "ORG-05");
        return Unit.Value;
    }

    /// <summary>Two officers impose what was approved; <paramref name="isCertified"/> speaks of that day.</summary>
    public Result<Unit> ImposeMeasure(ImposeMeasure command, Func<Guid, bool> isCertified, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Status >= CaseStatus.Decided) return CaseErrors.OutOfOrder(Status);
        if (MeasureMeant(command.Number, known => known is { Approval: not null, Scene: null }) is not { Approval: { } approval } approved)
            return CaseErrors.MeasureNotApproved;
        // An approval keeps its seconds, a form only minutes.
        if (command.Scene.ImposedAt < approval.At.AddMinutes(-1)) return CaseErrors.MeasureBeforeApproval(approval.At);
        if (AgainstScene(command.Scene, isCertified, act) is { } refused) return refused;
        var unapproved = command.Scene.Things.Select(thing => thing.Name).Except(approved.Things.Select(thing => thing.Name)).ToList();
        if (unapproved.Count > 0) return CaseErrors.MeasureThingsNotApproved(unapproved);

        Change(approved with { Scene = command.Scene, Clock = CoerciveMeasure.TermFrom(command.Scene.ImposedOn) });
        Done("MeasureImposed", act, calendar, happened: null, "COE-01", "COE-03", "COE-04", "ORG-05", "PEN-18", "TRN-08");
        return Unit.Value;
    }

    /// <summary>Two officers impose what cannot wait; the head has 24 hours to make the approval up (COE-02).</summary>
    public Result<Unit> ImposeUrgentMeasure(ImposeUrgentMeasure command, Func<Guid, bool> isCertified, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Status >= CaseStatus.Decided) return CaseErrors.OutOfOrder(Status);
        if (command.BasisRank == MeasureBasis.Other) return CaseErrors.MeasureBasisTooLow;
        if (AgainstScene(command.Scene, isCertified, act) is { } refused) return refused;

        Measures =
        [
            .. Measures,
            new CoerciveMeasure(Measures.Count + 1, command.Kind, command.BasisRank, command.Basis, command.Reason, command.Scene.Things)
            {
                Scene = command.Scene,
                Clock = CoerciveMeasure.TermFrom(command.Scene.ImposedOn),
                ApprovalClock = StatutoryClock.StartAt(DeadlineRules.Require("D09"), command.Scene.ImposedAt),
            },
        ];
        Done("UrgentMeasureImposed", act, calendar, happened: null, "COE-01", "COE-02", "COE-03", "COE-04", "ORG-05", "PEN-18", "TRN-08");
        return Unit.Value;
    }

    /// <summary>The head approves within 24 hours what was imposed at once, or has it released at once.</summary>
    public Result<Unit> ConfirmMeasure(ConfirmMeasure command, WorkCalendar calendar, Act act)
    {
        if (IsRecused(act.ActorId, act.Day)) return CaseErrors.ActorRecused;
        if (MeasureMeant(command.Number, known => known is { IsHeld: true, ApprovalClock.IsOpen: true }) is not { ApprovalClock: { } hours } urgent)
            return CaseErrors.NoUrgentMeasure;
        var isRefused = command.Ruling == MeasureRuling.Refused;
        if (isRefused && string.IsNullOrWhiteSpace(command.Reason)) return CaseErrors.MeasureRefusalUnexplained;
        if (!isRefused && hours.IsOverdueAt(act.At, calendar)) return CaseErrors.UrgentApprovalLate(hours.DueAt(calendar)!.Value);
        var met = hours.MeetAt(act.At, calendar);
        if (met.IsRefused) return met.Refusal;

        var confirmed = urgent with { ApprovalClock = met.Value };
        Change(isRefused
            ? Released(confirmed, ReleaseGround.Other, act.Day, command.Reason, calendar, act)
            : confirmed with { Approval = new MeasureApproval(act.At, act.ActorId, command.Document) });
        if (isRefused) Done("UrgentMeasureRefused", act, calendar, happened: null, "COE-02", "COE-05");
        else Done("MeasureConfirmed", act, calendar, happened: null, "COE-02");
        return Unit.Value;
    }

    /// <summary>What refuses a scene: its time, what it lacks, its officers, or a thing that is sealed already.</summary>
    private Refusal? AgainstScene(MeasureScene scene, Func<Guid, bool> isCertified, Act act)
    {
        if (scene.ImposedAt > act.At) return CaseErrors.DateInFuture("imposedAt", act.Day);
        if (scene.ImposedOn < ActDate) return CaseErrors.DateTooEarly("imposedAt", ActDate);
        if (CaseErrors.Together([.. scene.Lacking()]) is { } incomplete) return incomplete;
        if (TwoFit(scene.FirstOfficerId, scene.SecondOfficerId, isCertified, scene.ImposedOn, "firstOfficer", "secondOfficer") is { } officers) return officers;
        return Measures.Where(known => known.IsHeld).SelectMany(known => known.Listed).FirstOrDefault(scene.Things.Contains) is { } twice
            ? CaseErrors.MeasureTwice(twice.Name)
            : null;
    }

    private CoerciveMeasure? MeasureMeant(int number, Func<CoerciveMeasure, bool> fits)
    {
        var fitting = Measures.Where(fits).ToList();
        return number == 0 && fitting.Count == 1 ? fitting[0] : fitting.FirstOrDefault(known => known.Number == number);
    }

    private void Change(CoerciveMeasure changed) => Measures = [.. Measures.Select(known => known.Number == changed.Number ? changed : known)];
}
