using Enforcement.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    private const int PublicNoticeDays = 30;

    public DecisionService? Service { get; private set; }

    public IReadOnlyList<Payment> Payments { get; private set; } = [];

    /// <summary>The party's 15 days to pay (PEN-90); null where no fine is imposed.</summary>
    public StatutoryClock? PaymentClock { get; private set; }

    /// <summary>Whether the fine and a surcharge that was imposed are paid.</summary>
    public bool IsPaidInFull => Decision is not null && OwedFen(Payments.Count == 0 ? DecidedOn!.Value : Payments.Max(payment => payment.PaidOn)) <= 0;

    /// <summary>What is owed on a day, in fen: the fine and its surcharge less all payments.</summary>
    public long OwedFen(DateOnly day) => FineFen + SurchargeFen(day) - Payments.Sum(payment => payment.AmountFen);

    /// <summary>Records service of the decision; <paramref name="isCertified"/> speaks of the day of service, or of posting.</summary>
    public Result<Unit> Serve(ServeDecision command, Func<Guid, bool> isCertified, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Decision is not { } decision || Status != CaseStatus.Decided || ServiceClock is not { } clock) return CaseErrors.OutOfOrder(Status);
        if (Dated("servedOn", command.ServedOn, decision.DecidedOn, act.Day) is { } misdated) return misdated;
        if (command.Method == ServiceMethod.Electronic && !command.ElectronicAgreed) return CaseErrors.ElectronicNotAgreed;
        if (command.Method == ServiceMethod.PublicNotice
            && (command.PostedOn is not { } posted || posted < decision.DecidedOn || posted.AddDays(PublicNoticeDays) > command.ServedOn))
        {
            return CaseErrors.PublicNoticeTooShort;
        }

        var handed = command.HandedOn;
        if (TwoFit(command.FirstOfficerId, command.SecondOfficerId, isCertified, handed, "firstOfficer", "secondOfficer") is { } officers)
            return officers;
        var met = clock.Meet(handed, calendar);
        if (met.IsRefused) return met.Refusal;

        ServiceClock = met.Value;
        Service = new DecisionService(
            command.Method, command.ServedOn, command.Method == ServiceMethod.PublicNotice ? command.PostedOn : null, command.FirstOfficerId,
            command.SecondOfficerId, command.Receipt);
        if (decision.Penalty.FineFen > 0) PaymentClock = StatutoryClock.Start(DeadlineRules.Require("D19"), command.ServedOn);
        else ClosingClock = StatutoryClock.Start(DeadlineRules.Require("D21"), command.ServedOn);
        Status = CaseStatus.Served;
        Done(
            nameof(PenaltyDecisionServed), act, calendar,
            new PenaltyDecisionServed(Id, DecisionNumber, command.Method.ToString(), command.ServedOn, met.Value.Closure!.Outcome == ClockOutcome.Met),
            "PEN-18", "PEN-55", "PEN-56", "PEN-57", "TRN-08", "IDN-10");
        return Unit.Value;
    }

    public Result<Unit> RecordPayment(RecordPayment command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Status != CaseStatus.Served || PaymentClock is not { } clock || IsPaidInFull || OwesNothing || Later.End is not null) return CaseErrors.NothingToPay;
        if (string.IsNullOrWhiteSpace(command.ReceiptNumber)) return CaseErrors.ReceiptMissing;
        if (Dated("paidOn", command.PaidOn, Service!.ServedOn, act.Day) is { } misdated) return misdated;
        if (command.CollectedOnTheSpot && AgainstCollecting(command) is { } unlawful) return unlawful;
        if (command.LandedOn is { } ashore && Dated("landedOn", ashore, command.PaidOn, act.Day) is { } adrift) return adrift;
        if (command.AmountFen > OwedFen(command.PaidOn)) return CaseErrors.PaidTooMuch;

        Payments =
        [
            .. Payments,
            new Payment(command.PaidOn, command.AmountFen, command.ReceiptNumber, command.CollectedOnTheSpot, command.CollectionReason)
            {
                Request = command.Request,
                Collected = command.CollectedOnTheSpot ? Taken(command, act) : null,
            },
        ];
        if (IsPaidInFull)
        {
            // Payments may be entered out of order: the last day of any of them settles it.
            var settledOn = Payments.Max(payment => payment.PaidOn);
            var met = clock.Meet(settledOn, calendar);
            if (met.IsRefused) return met.Refusal;
            PaymentClock = met.Value;
            StartClosing(settledOn);
        }

        Done("PaymentRecorded", act, calendar, happened: null, "PEN-90", "PEN-92", "PEN-93", "PEN-94", "PEN-95");
        return Unit.Value;
    }
}
