using Enforcement.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Configuration;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    public CaseClosing? Closing { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    /// <summary>The 15 working days for the closing form, from the day its ground is there (PEN-59).</summary>
    public StatutoryClock? ClosingClock { get; private set; }

    /// <summary>Closes the case; <paramref name="local"/> may ask for more recordings than the law does.</summary>
    public Result<Unit> Close(CloseCase command, WorkCalendar calendar, Act act, LocalConfiguration? local = null)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Status == CaseStatus.Closed) return CaseErrors.OutOfOrder(Status);
        if (AgainstClosing(command.Ground, local).FirstOrDefault() is { } early) return early;
        var since = command.GroundSince ?? ClosingClock?.StartedOn;
        if (since is not { } ground) return CaseErrors.ClosingDayMissing;
        if (Dated("groundSince", ground, FiledOn, act.Day) is { } misdated) return misdated;
        if (string.IsNullOrWhiteSpace(command.Report)) return CaseErrors.ClosingReportMissing;

        var met = (ClosingClock ?? StatutoryClock.Start(DeadlineRules.Require("D21"), ground)).Meet(act.Day, calendar);
        if (met.IsRefused) return met.Refusal;
        ClosingClock = met.Value;
        DecisionClock = Ended(DecisionClock);
        DefenceClock = Ended(DefenceClock);
        HearingClock = Ended(HearingClock);
        EndPreservations(act.Day, calendar);
        ServiceClock = Ended(ServiceClock);
        PaymentClock = Ended(PaymentClock);
        if (After is { } after)
        {
            After = after with
            {
                SurchargeClock = Ended(after.SurchargeClock),
                ReminderClock = Ended(after.ReminderClock),
                CourtClock = Ended(after.CourtClock),
                Suspensions = [.. after.Suspensions.Select(known => known with { Clock = Ended(known.Clock)! })],
            };
        }

        Closing = new CaseClosing(command.Ground, act.Day, ground, command.Report);
        ClosedOn = act.Day;
        Status = CaseStatus.Closed;
        Done(
            nameof(PenaltyCaseClosed), act, calendar,
            new PenaltyCaseClosed(
                Id, Number, Track.ToString(), command.Ground.ToString(), act.Day, met.Value.Closure!.Outcome == ClockOutcome.Met),
            "PEN-23", "PEN-33", "PEN-59", "PEN-95", "TRI-06", "COE-09", "COE-12", "COE-13");
        return Unit.Value;

        StatutoryClock? Ended(StatutoryClock? clock) => clock is { IsOpen: true } open && open.End(act.Day, "案件已结案", calendar) is { IsRefused: false } ended
            ? ended.Value
            : clock;
    }

    /// <summary>What stands against closing on this ground.</summary>
    public IEnumerable<Refusal> AgainstClosing(ClosingGround ground, LocalConfiguration? local = null)
    {
        if (OnTheSpot is { FiledWithOrganOn: null }) yield return CaseErrors.NotFiledWithOrgan;
        if (Status == CaseStatus.UnderLegalReview) yield return CaseErrors.ReviewNotPassed;
        if (Hearing is { IsOpen: true } && Status < CaseStatus.Decided) yield return CaseErrors.HearingOpen;
        if (LastTransfer is { IsAlive: true, TransferredAt: null }) yield return CaseErrors.TransferUnderWay;
        if (Measures.Any(known => known.IsHeld)) yield return CaseErrors.MeasureHeld;
        if (Payments.Any(payment => payment.Collected is { DepositedOn: null })) yield return CaseErrors.CollectedNotDeposited;
        foreach (var open in SubstitutionAgainstClosing()) yield return open;
        if (Later is { Demolition.IsAhead: true, End: null } && !OwesNothing) yield return CaseErrors.DemolitionOpen;
        foreach (var missing in AgainstMissingRecordings(local ?? LocalConfiguration.Empty)) yield return missing;
        var fits = ground switch
        {
            ClosingGround.Performed => Status == CaseStatus.Served && Outcome == CaseOutcome.Penalize && IsPaidInFull,
            // What the court executes is out of the organ's hands.
            ClosingGround.ExecutionEnded => Status == CaseStatus.Served && (Later.End is not null || Later.Application is { IsGranted: true }),
            ClosingGround.NoPenalty => Status == CaseStatus.Served && Outcome is CaseOutcome.NoPenaltyMinor or CaseOutcome.NoPenaltyNotProven,
            ClosingGround.InquiryEnded => Status < CaseStatus.Decided || Outcome == CaseOutcome.TransferToJudiciary,
            _ => Status is not CaseStatus.Decided || Outcome == CaseOutcome.TransferToJudiciary || Revoked,
        };
        if (!fits) yield return ground == ClosingGround.ExecutionEnded && IsInExecution ? CaseErrors.ExecutionNotEnded : CaseErrors.ClosingGroundMissing(ground);
    }

    /// <summary>The ground the case itself would be closed on.</summary>
    public ClosingGround LikelyGround() => Later.End is not null ? ClosingGround.ExecutionEnded : OwesNothing ? ClosingGround.Other : Outcome switch
    {
        CaseOutcome.NoPenaltyMinor or CaseOutcome.NoPenaltyNotProven => ClosingGround.NoPenalty,
        CaseOutcome.TransferToJudiciary or null => ClosingGround.InquiryEnded,
        _ => ClosingGround.Performed,
    };

    /// <summary>The day the penalty was performed as far as the case knows: the last payment, or service where no fine is imposed.</summary>
    public DateOnly? PerformedOn() =>
        Outcome != CaseOutcome.Penalize || Service is null || !IsPaidInFull ? null
        : Payments.Count == 0 ? Service.ServedOn
        : Payments.Max(payment => payment.PaidOn);

    /// <summary>Starts the closing period once everything is performed; a decision on the spot must be on the organ's file as well.</summary>
    private void StartClosing(DateOnly on)
    {
        if (ClosingClock is not null || !IsPaidInFull || OnTheSpot is { FiledWithOrganOn: null }) return;
        ClosingClock = StatutoryClock.Start(DeadlineRules.Require("D21"), on);
    }
}
