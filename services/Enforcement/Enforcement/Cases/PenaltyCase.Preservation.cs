using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    public IReadOnlyList<Preservation> Preservations { get; private set; } = [];

    /// <summary>The head approves; the seven working days for a decision run from then (PEN-44).</summary>
    public Result<Unit> ApprovePreservation(ApprovePreservation command, WorkCalendar calendar, Act act)
    {
        if (Status >= CaseStatus.Decided) return CaseErrors.OutOfOrder(Status);
        if (IsRecused(act.ActorId, act.Day)) return CaseErrors.ActorRecused;
        Preservations =
        [
            .. Preservations,
            new Preservation(
                Preservations.Count + 1, act.Day, act.ActorId, command.Reason, command.Document,
                StatutoryClock.Start(DeadlineRules.Require("D06"), act.Day)),
        ];
        Done("PreservationApproved", act, calendar, happened: null, "PEN-44");
        return Unit.Value;
    }

    /// <summary>Two officers list and sign what is kept; <paramref name="isCertified"/> speaks of that day.</summary>
    public Result<Unit> RecordPreservation(RecordPreservation command, Func<Guid, bool> isCertified, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Meant(command.Number, known => known.List is null && known.Clock.IsOpen) is not { } approved) return CaseErrors.PreservationNotApproved;
        if (Dated("takenOn", command.TakenOn, approved.ApprovedOn, act.Day) is { } misdated) return misdated;
        if (Ended(approved, command.TakenOn, calendar) is { } ended) return ended;
        if (CaseErrors.Together([.. command.Lacking()]) is { } incomplete) return incomplete;
        if (TwoFit(command.FirstOfficerId, command.SecondOfficerId, isCertified, command.TakenOn, "firstOfficer", "secondOfficer") is { } officers)
            return officers;

        Change(approved with
        {
            List = new PreservationList(
                command.TakenOn, command.FirstOfficerId, command.SecondOfficerId, command.Goods, command.KeptPlace, command.Paper),
        });
        Done("PreservationRecorded", act, calendar, happened: null, "PEN-18", "PEN-44", "TRN-08");
        return Unit.Value;
    }

    /// <summary>The head decides about the goods; after seven working days there is nothing left to decide.</summary>
    public Result<Unit> DisposePreservation(DisposePreservation command, WorkCalendar calendar, Act act)
    {
        if (IsRecused(act.ActorId, act.Day)) return CaseErrors.ActorRecused;
        if (Meant(command.Number, known => known is { List: not null, Disposal: null }) is not { List: { } list } kept) return CaseErrors.PreservationNotKept;
        if (Dated("decidedOn", command.DecidedOn, list.TakenOn, act.Day) is { } misdated) return misdated;
        if (Ended(kept, command.DecidedOn, calendar) is { } ended) return ended;
        if (command.Measure == PreservationMeasure.Confiscated && Decision?.Penalty.Kinds.Contains(PenaltyKind.ConfiscateGoods) != true)
            return CaseErrors.PreservedNotConfiscated;
        var met = kept.Clock.Meet(command.DecidedOn, calendar);
        if (met.IsRefused) return met.Refusal;

        Change(kept with { Clock = met.Value, Disposal = new PreservationDisposal(command.Measure, command.DecidedOn, command.Account) });
        Done("PreservationDisposed", act, calendar, happened: null, "PEN-44");
        return Unit.Value;
    }

    private static Refusal? Ended(Preservation preservation, DateOnly day, WorkCalendar calendar) =>
        preservation.Clock.Due(calendar) is { } due && day > due ? CaseErrors.PreservationEnded(due) : null;

    private Preservation? Meant(int number, Func<Preservation, bool> fits)
    {
        var fitting = Preservations.Where(fits).ToList();
        return number == 0 && fitting.Count == 1 ? fitting[0] : fitting.FirstOrDefault(known => known.Number == number);
    }

    private void Change(Preservation changed) =>
        Preservations = [.. Preservations.Select(known => known.Number == changed.Number ? changed : known)];

    /// <summary>A preservation whose days are over asks for nothing more: it has ended.</summary>
    private IEnumerable<StatutoryClock?> PreservationDuties(DateOnly day, WorkCalendar calendar) =>
        Preservations.Select(known => known.Clock).Where(clock => !clock.IsOverdue(day, calendar));

    private void EndPreservations(DateOnly day, WorkCalendar calendar) => Preservations =
    [
        .. Preservations.Select(known => known.Clock.IsOpen && known.Clock.End(day, "案件已结案", calendar) is { IsRefused: false } ended
            ? known with { Clock = ended.Value }
            : known),
    ];
}
