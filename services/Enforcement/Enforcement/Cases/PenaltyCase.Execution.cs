using Platform.Journal;
using Platform.Law.Amounts;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    // After a reconsideration the party may sue within 15 days (行政诉讼法 art. 45).
    internal const int DaysToSueAfterReconsideration = 15;

    /// <summary>What followed the decision beside service and payment; null while nothing has.</summary>
    public AfterDecision? After { get; private set; }

    private AfterDecision Later => After ?? AfterDecision.None;

    /// <summary>The fine in fen as it stands: as decided, or as it was changed.</summary>
    public long FineFen => Later.Revocation is { Kind: RevocationKind.Changed } changed ? changed.FineFen : Decision?.Penalty.FineFen ?? 0;

    /// <summary>Whether the decision was annulled or is void; changed or found unlawful, it still binds.</summary>
    public bool OwesNothing => Later.Revocation is { Kind: RevocationKind.Annulled or RevocationKind.Void };

    /// <summary>The part of the fine that is not paid, in fen.</summary>
    public long OutstandingFineFen => Decision is not null ? Math.Max(0, FineFen - Payments.Sum(payment => payment.AmountFen)) : 0;

    /// <summary>Puts payment off or splits it (PEN-96); the head approves while the time to pay still runs.</summary>
    public Result<Unit> DeferPayment(DeferPayment command, WorkCalendar calendar, Act act)
    {
        if (IsRecused(act.ActorId, act.Day)) return CaseErrors.ActorRecused;
        if (PaymentClock is not { IsOpen: true } clock || OwesNothing) return CaseErrors.NothingToPay;
        if (Dated("appliedOn", command.AppliedOn, Service!.ServedOn, act.Day) is { } misdated) return misdated;
        var due = clock.Due(calendar)!.Value;
        if (command.Until <= due) return CaseErrors.DeferralTooShort(due);
        if (command.Instalments.Count > 0 && !Fits(command.Instalments, act.Day, command.Until)) return CaseErrors.InstalmentsDisagree(OutstandingFineFen);

        var days = command.Until.DayNumber - clock.StartedOn.DayNumber - clock.Total;
        var extended = clock.Extend(
            new ClockExtension(days, command.Reason, EnforcementRules.Catalogue.Require("PEN-96").Citation, $"{act.ActorId:D}", act.Day)
            {
                RuleId = "PEN-96",
                Document = command.Paper.Number,
            },
            calendar);
        if (extended.IsRefused) return extended.Refusal;

        PaymentClock = extended.Value;
        After = Later with
        {
            Deferral = new PaymentDeferral(command.AppliedOn, act.Day, act.ActorId, command.Until, command.Instalments, command.Reason, command.Paper),
        };
        Done("PaymentDeferred", act, calendar, happened: null, "PEN-96");
        return Unit.Value;
    }

    private bool Fits(IReadOnlyList<Instalment> instalments, DateOnly today, DateOnly until) =>
        IsPlan(instalments, today, OutstandingFineFen) && instalments[^1].DueOn == until;

    /// <summary>Adds 3 % a day to a fine that is late (PEN-97); the organ may, so a person decides it.</summary>
    public Result<Unit> ImposeSurcharge(ImposeSurcharge command, WorkCalendar calendar, Act act)
    {
        if (IsRecused(act.ActorId, act.Day)) return CaseErrors.ActorRecused;
        if (PaymentClock is not { IsOpen: true } clock || OwesNothing) return CaseErrors.NothingToPay;
        if (Later.Surcharge is not null) return CaseErrors.SurchargeImposed;
        if (StandingAgreement is { } standing) return CaseErrors.AgreementStands(standing.AgreedOn);
        var due = clock.Due(calendar)!.Value;
        if (act.Day <= due) return CaseErrors.FineNotLate("PEN-97", due);

        After = Later with
        {
            Surcharge = new ImposedSurcharge(act.Day, act.ActorId, due, command.Reason),
            SurchargeClock = StatutoryClock.Start(DeadlineRules.Require("D24"), act.Day),
        };
        Done("SurchargeImposed", act, calendar, happened: null, "PEN-97", "PEN-102");
        return Unit.Value;
    }

    /// <summary>
    /// The surcharge in fen as of a day: on what was unpaid when the time was over, until the fine itself is paid, without the days of remedies
    /// (PEN-97, PEN-98), nor those on which an agreement stands, less what it waives (COE-11). 0 where none was imposed.
    /// </summary>
    public long SurchargeFen(DateOnly day) =>
        Later.Surcharge is { } imposed ? Math.Max(0, Surcharge.For(LateFen(imposed), DaysLate(day)) - WaivedFen(day)) : 0;

    /// <summary>Days that bear a surcharge, as of a day.</summary>
    public int DaysLate(DateOnly day)
    {
        if (Later.Surcharge is not { } imposed) return 0;
        var settled = FinePaidOn() is { } paid && paid < day ? paid : day;
        return Surcharge.DaysLate(imposed.DueOn, settled,
        [
            .. Later.Remedies.Select(remedy => (remedy.SoughtOn, remedy.EndedOn ?? day)),
            // What is owed while an agreement stands is what was agreed.
            .. Later.Agreements.Select(agreement => (agreement.AgreedOn.AddDays(1), agreement.BrokenOn ?? day)),
        ]);
    }

    /// <summary>What was unpaid when the time to pay was over, in fen: the base of the surcharge and the most that it can reach.</summary>
    public long LateFen(ImposedSurcharge imposed) =>
        Math.Max(0, FineFen - Payments.Where(payment => payment.PaidOn <= imposed.DueOn).Sum(payment => payment.AmountFen));

    /// <summary>The day on which the payments reached the fine; null while they have not.</summary>
    public DateOnly? FinePaidOn()
    {
        var paid = 0L;
        foreach (var payment in Payments.OrderBy(payment => payment.PaidOn))
        {
            paid += payment.AmountFen;
            if (paid >= FineFen) return payment.PaidOn;
        }

        return null;
    }

    /// <summary>Reminds the party in writing before the court is asked (PEN-100).</summary>
    public Result<Unit> RemindToPay(RemindToPay command, Func<Guid, bool> isCertified, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (PaymentClock is not { IsOpen: true } clock || OwesNothing) return CaseErrors.NothingToPay;
        if (IsAtCourt) return CaseErrors.AlreadyAtCourt;
        if (AgainstExecution().FirstOrDefault() is { } rests) return rests;
        var due = clock.Due(calendar)!.Value;
        if (command.ServedOn <= due) return CaseErrors.FineNotLate("PEN-100", due);
        if (Dated("servedOn", command.ServedOn, due, act.Day) is { } misdated) return misdated;
        if (TwoFit(command.FirstOfficerId, command.SecondOfficerId, isCertified, command.ServedOn, "firstOfficer", "secondOfficer") is { } officers)
            return officers;

        var surcharged = Later.SurchargeClock;
        if (surcharged is { IsOpen: true } && surcharged.Due(calendar) < command.ServedOn)
        {
            var over = surcharged.Meet(command.ServedOn, calendar);
            if (over.IsRefused) return over.Refusal;
            surcharged = over.Value;
        }

        After = Later with
        {
            SurchargeClock = surcharged,
            Reminder = new PaymentReminder(command.ServedOn, command.FirstOfficerId, command.SecondOfficerId, command.Paper),
            ReminderClock = StatutoryClock.Start(DeadlineRules.Require("D23"), command.ServedOn),
            CourtClock = CourtPeriod(calendar),
        };
        Done("PaymentReminded", act, calendar, happened: null, "PEN-18", "PEN-99", "PEN-100", "PEN-102", "TRN-08");
        return Unit.Value;
    }

    /// <summary>The head asks the court to enforce the decision (行政强制法 arts. 53 to 55).</summary>
    public Result<Unit> ApplyToCourt(ApplyToCourt command, WorkCalendar calendar, Act act)
    {
        if (IsRecused(act.ActorId, act.Day)) return CaseErrors.ActorRecused;
        if (PaymentClock is not { IsOpen: true } || OwesNothing) return CaseErrors.NothingToPay;
        if (AgainstCourt(command.AppliedOn, calendar).FirstOrDefault() is { } early) return early;
        if (Dated("appliedOn", command.AppliedOn, Later.Reminder!.ServedOn, act.Day) is { } misdated) return misdated;
        if (command.Lacking().FirstOrDefault() is { } lacking) return lacking;

        var met = CourtPeriod(calendar).Meet(command.AppliedOn, calendar);
        if (met.IsRefused) return met.Refusal;
        // After a refusal by the court the same reminder serves a second application.
        var reminded = Later.ReminderClock!;
        if (reminded.IsOpen)
        {
            var waited = reminded.Meet(command.AppliedOn, calendar);
            if (waited.IsRefused) return waited.Refusal;
            reminded = waited.Value;
        }

        After = Later with
        {
            Application = new CourtApplication(command.AppliedOn, act.ActorId, command.Court, command.Paper),
            CourtClock = met.Value,
            ReminderClock = reminded,
        };
        Done("AppliedToCourt", act, calendar, happened: null, "PEN-99", "PEN-100", "PEN-101");
        return Unit.Value;
    }

    /// <summary>What stands against asking the court on a day, whatever the application says.</summary>
    public IEnumerable<Refusal> AgainstCourt(DateOnly day, WorkCalendar calendar)
    {
        if (IsAtCourt) yield return CaseErrors.AlreadyAtCourt;
        foreach (var rests in AgainstExecution()) yield return rests;
        if (Later.ReminderClock is not { } reminded) yield return CaseErrors.NotReminded;
        else if (reminded.Due(calendar) is { } until && day <= until) yield return CaseErrors.ReminderRuns(until);
        if (Later.WithdrawalClock is { IsOpen: true }) yield return CaseErrors.DecisionNotUpheld;
        if (OpenRemedy is not null) yield return CaseErrors.RemedyNotFinal;
        else if (day <= CourtPeriod(calendar).StartedOn) yield return CaseErrors.RemedyPeriodRuns(CourtPeriod(calendar).StartedOn);
    }

    public Result<Unit> RecordCourtRuling(RecordCourtRuling command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Later.Application is not { RuledOn: null } application) return CaseErrors.NothingAtCourt;
        if (Dated("ruledOn", command.RuledOn, application.AppliedOn, act.Day) is { } misdated) return misdated;

        After = Later with { Application = application with { RuledOn = command.RuledOn, IsGranted = command.IsGranted, RulingDocument = command.Document } };
        Done("CourtRuled", act, calendar, happened: null, "PEN-99");
        return Unit.Value;
    }

    /// <summary>The three months begin when no remedy is left, or when a deferral ends if that is later (行政处罚法 art. 72).</summary>
    private StatutoryClock CourtPeriod(WorkCalendar calendar)
    {
        var end = RemediesEnd(calendar);
        if (Later.Deferral is { } deferral && deferral.Until > end) end = deferral.Until;
        return StatutoryClock.Start(DeadlineRules.Require("D22"), end);
    }

    /// <summary>The last day on which the party can still contest the served decision, while no remedy is open.</summary>
    private DateOnly RemediesEnd(WorkCalendar calendar)
    {
        var served = Service!.ServedOn;
        // Who withdrew may still sue while the time for it runs.
        return Later.Remedies is [.., { EndedOn: { } final, Result: not RemedyResult.Withdrawn } last]
            ? last.Kind == RemedyKind.Reconsideration ? calendar.Roll(final.AddDays(DaysToSueAfterReconsideration)) : final
            // Where reconsideration comes first (PEN-34) and none was sought, no suit is left after its sixty days.
            : OnTheSpot is not null && EnforcementRules.Catalogue.Find("PEN-34", DecidedOn!.Value) is not null && Later.Remedies.Count == 0 ? Until("D28")
            : Latest(Until("D28"), Until("D29"));

        DateOnly Until(string code) => TimeLimits.Due(DeadlineRules.Require(code).Limit, served, calendar);
        static DateOnly Latest(DateOnly one, DateOnly other) => one > other ? one : other;
    }
}
