using Platform.Journal;
using Platform.Law;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    // The law names no hours; these are those in which noise is forbidden at night (噪声污染防治法 art. 88).
    private const int NightFrom = 22;
    private const int NightTo = 6;

    public IReadOnlyList<Substitution> Substitutions { get; private set; } = [];

    /// <summary>Officers demand what a served decision orders and the party did not do in time (COE-07).</summary>
    public Result<Unit> DemandPerformance(DemandPerformance command, Func<Guid, bool> isCertified, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (AgainstDemand().FirstOrDefault() is { } early) return early;
        if (CaseErrors.Together([.. command.Lacking()]) is { } incomplete) return incomplete;
        if (command.DutyDueOn < Service!.ServedOn) return CaseErrors.DateTooEarly("dutyDueOn", Service.ServedOn);
        if (command.ServedOn <= command.DutyDueOn) return CaseErrors.DutyNotLate(command.DutyDueOn);
        if (Dated("servedOn", command.ServedOn, command.DutyDueOn, act.Day) is { } misdated) return misdated;
        if (TwoFit(command.FirstOfficerId, command.SecondOfficerId, isCertified, command.ServedOn, "firstOfficer", "secondOfficer") is { } officers) return officers;

        Substitutions =
        [
            .. Substitutions,
            new Substitution(
                Substitutions.Count + 1, command.Duty, command.DutyText, command.DutyDueOn, command.Dangers,
                new PerformanceDemand(
                    command.ServedOn, command.Method, command.Until, command.Way, command.FirstOfficerId, command.SecondOfficerId, command.Paper)),
        ];
        Done("PerformanceDemanded", act, calendar, happened: null, "COE-07", "COE-12", "PEN-18", "TRN-08");
        return Unit.Value;
    }

    /// <summary>What stands against a demand: no order in force that reached the party, or another substitution under way.</summary>
    public IEnumerable<Refusal> AgainstDemand()
    {
        if (Status == CaseStatus.Closed) yield return CaseErrors.OutOfOrder(Status);
        if (Service is null || OwesNothing || string.IsNullOrWhiteSpace(Decision?.CorrectionOrder)) yield return CaseErrors.DutyNotOrdered;
        if (Substitutions.Any(known => known.IsOpen)) yield return CaseErrors.SubstitutionRuns;
    }

    /// <summary>The head decides once the demand's last day is over; until something was done a later decision replaces an earlier one.</summary>
    public Result<Unit> DecideSubstitution(DecideSubstitution command, WorkCalendar calendar, Act act)
    {
        if (IsRecused(act.ActorId, act.Day)) return CaseErrors.ActorRecused;
        if (SubstitutionMeant(command.Number, known => known.IsAhead) is not { } meant) return CaseErrors.NoSubstitution;
        if (OwesNothing) return CaseErrors.DutyNotOrdered;
        if (command.DecidedOn > act.Day) return CaseErrors.DateInFuture("decidedOn", act.Day);
        if (command.DecidedOn <= meant.Demand.Until) return CaseErrors.DemandRuns(meant.Demand.Until);
        if (CaseErrors.Together([.. command.Lacking()]) is { } incomplete) return incomplete;
        var clock = StatutoryClock.Start(DeadlineRules.Require("D25"), command.PlannedOn);
        if (clock.Due(calendar) < command.DecidedOn) return CaseErrors.PlannedTooSoon(EarliestPlan(command.DecidedOn, calendar));

        Change(meant with
        {
            Decision = new SubstitutionDecision(
                command.DecidedOn, act.ActorId, command.Heard, command.Reason, command.Basis, command.Way, command.PlannedOn, command.Subject, command.BudgetFen,
                command.Performer, command.PerformerName, command.Paper),
            ReminderClock = clock,
            Service = null,
            Reminder = null,
        });
        Done("SubstitutionDecided", act, calendar, happened: null, "COE-07", "COE-12");
        return Unit.Value;
    }

    /// <summary>Serves the decision; <paramref name="isCertified"/> speaks of that day.</summary>
    public Result<Unit> ServeSubstitution(ServeSubstitution command, Func<Guid, bool> isCertified, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (SubstitutionMeant(command.Number, known => known is { IsAhead: true, Decision: not null, Service: null }) is not { Decision: { } decision } meant)
            return CaseErrors.NoSubstitution;
        if (Dated("servedOn", command.ServedOn, decision.DecidedOn, act.Day) is { } misdated) return misdated;
        if (TwoFit(command.FirstOfficerId, command.SecondOfficerId, isCertified, command.ServedOn, "firstOfficer", "secondOfficer") is { } officers) return officers;

        Change(meant with
        {
            Service = new SubstitutionService(command.Method, command.ServedOn, command.FirstOfficerId, command.SecondOfficerId, command.ReceiptNumber),
        });
        Done("SubstitutionServed", act, calendar, happened: null, "COE-12", "PEN-18", "TRN-08", "IDN-10");
        return Unit.Value;
    }

    /// <summary>The last call on the party, three working days before the planned day at the latest.</summary>
    public Result<Unit> RemindOfSubstitution(RemindOfSubstitution command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (SubstitutionMeant(command.Number, known => known is { IsAhead: true, Service: not null, Reminder: null }) is not { ReminderClock: { } clock } meant)
            return CaseErrors.NoSubstitution;
        if (Dated("remindedOn", command.RemindedOn, meant.Service!.ServedOn, act.Day) is { } misdated) return misdated;
        if (clock.Due(calendar) is { } latest && command.RemindedOn > latest) return CaseErrors.ReminderLate(latest);
        var met = clock.Meet(command.RemindedOn, calendar);
        if (met.IsRefused) return met.Refusal;

        Change(meant with { ReminderClock = met.Value, Reminder = new SubstitutionReminder(command.RemindedOn, command.Account) });
        Done("SubstitutionReminded", act, calendar, happened: null, "COE-12");
        return Unit.Value;
    }

    /// <summary>Records what was done on or after the planned day, neither at night nor on a holiday unless it was urgent (COE-08).</summary>
    public Result<Unit> PerformSubstitution(PerformSubstitution command, Func<Guid, bool> isCertified, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (SubstitutionMeant(command.Number, known => known is { IsAhead: true, Reminder: not null }) is not { Decision: { } decision } meant)
            return CaseErrors.NoSubstitution;
        if (OwesNothing) return CaseErrors.DutyNotOrdered;
        if (AgainstExecution().FirstOrDefault() is { } rests) return rests;
        var scene = command.Scene;
        if (scene.EndedAt > act.At) return CaseErrors.DateInFuture("endedAt", act.Day);
        if (scene.EndedAt < scene.BeganAt) return CaseErrors.DateTooEarly("endedAt", scene.DoneOn);
        if (scene.DoneOn < decision.PlannedOn) return CaseErrors.PerformedTooEarly(decision.PlannedOn);
        if (scene.UrgentReason.Length == 0 && (IsRest(scene.BeganAt, calendar) || IsRest(scene.EndedAt, calendar))) return CaseErrors.AtNightOrHoliday;
        if (CaseErrors.Together([.. command.Lacking()]) is { } incomplete) return incomplete;
        if (TwoFit(scene.FirstOfficerId, scene.SecondOfficerId, isCertified, scene.DoneOn, "firstOfficer", "secondOfficer") is { } officers) return officers;

        Change(meant with { Scene = scene });
        Done("SubstitutionPerformed", act, calendar, happened: null, "COE-08", "COE-12", "PEN-18", "TRN-08");
        return Unit.Value;
    }

    /// <summary>Settles the cost by the actual outlay, each line with its voucher; above the budget only with a reason.</summary>
    public Result<Unit> SettleSubstitution(SettleSubstitution command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (SubstitutionMeant(command.Number, known => known is { Scene: not null, Cost: null }) is not { Scene: { } scene, Decision: { } decision } meant)
            return CaseErrors.NoSubstitution;
        if (Dated("toldOn", command.ToldOn, scene.DoneOn, act.Day) is { } misdated) return misdated;
        if (command.Lines.Count == 0 || command.Lines.Any(line => line.AmountFen <= 0 || line.Item.Length == 0 || line.Voucher.Length == 0)) return CaseErrors.CostWithoutVoucher;
        var cost = new SubstitutionCost(command.Lines, command.OverBudgetReason, command.ToldOn, act.ActorId);
        if (cost.TotalFen > decision.BudgetFen && command.OverBudgetReason.Length == 0) return CaseErrors.CostOverBudget(decision.BudgetFen, cost.TotalFen);

        Change(meant with { Cost = cost });
        Done("SubstitutionSettled", act, calendar, happened: null, "COE-12");
        return Unit.Value;
    }

    /// <summary>Stops what was not done yet, because the party performed or for another reason.</summary>
    public Result<Unit> EndSubstitution(EndSubstitution command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (SubstitutionMeant(command.Number, known => known.IsAhead) is not { } meant) return CaseErrors.NoSubstitution;
        if (Dated("endedOn", command.EndedOn, meant.Demand.ServedOn, act.Day) is { } misdated) return misdated;

        Change(meant with
        {
            Ending = new SubstitutionEnding(command.Ground, command.EndedOn, command.Account),
            ReminderClock = meant.ReminderClock is { IsOpen: true } clock && clock.End(act.Day, "停止代履行", calendar) is { IsRefused: false } ended ? ended.Value : meant.ReminderClock,
        });
        Done("SubstitutionEnded", act, calendar, happened: null, "COE-12");
        return Unit.Value;
    }

    private static bool IsRest(DateTimeOffset at, WorkCalendar calendar) =>
        at.ToOffset(LegalTime.Offset).Hour is < NightTo or >= NightFrom || calendar.KindOf(LegalTime.DateOf(at)) == CalendarDayKind.Holiday;

    private static DateOnly EarliestPlan(DateOnly decidedOn, WorkCalendar calendar)
    {
        var day = decidedOn;
        while (StatutoryClock.Start(DeadlineRules.Require("D25"), day).Due(calendar) < decidedOn) day = day.AddDays(1);
        return day;
    }

    private Substitution? SubstitutionMeant(int number, Func<Substitution, bool> fits)
    {
        var fitting = Substitutions.Where(fits).ToList();
        return number == 0 && fitting.Count == 1 ? fitting[0] : fitting.FirstOrDefault(known => known.Number == number);
    }

    private void Change(Substitution changed) => Substitutions = [.. Substitutions.Select(known => known.Number == changed.Number ? changed : known)];
}
