using Enforcement.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    private bool Revoked => Later.Revocation is not null;

    /// <summary>Puts a document right without changing what was decided (PEN-58).</summary>
    public Result<Unit> CorrectDocument(CorrectDocument command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Decision is not { } decision || Revoked) return CaseErrors.NothingToCorrect;
        if (Dated("correctedOn", command.CorrectedOn, decision.DecidedOn, act.Day) is { } misdated) return misdated;

        After = Later with
        {
            Corrections =
            [
                .. Later.Corrections,
                new DocumentCorrection(
                    Later.Corrections.Count + 1, command.Kind, command.Document, command.Before, command.After, command.Reason, command.CorrectedOn,
                    act.ActorId, command.Paper),
            ],
        };
        Done("DocumentCorrected", act, calendar, happened: null, "PEN-58");
        return Unit.Value;
    }

    /// <summary>
    /// The decision is changed, annulled, found unlawful or void. Its publication is withdrawn with this act; party and penalty are no longer shown
    /// (行政处罚法 art. 48).
    /// </summary>
    public Result<Unit> Revoke(RevokeDecision command, WorkCalendar calendar, Act act)
    {
        if (Decision is not { } decision || Outcome == CaseOutcome.TransferToJudiciary) return CaseErrors.NothingToRevoke;
        if (IsRecused(act.ActorId, act.Day)) return CaseErrors.ActorRecused;
        if (Revoked) return CaseErrors.AlreadyRevoked;
        if (command.Kind == RevocationKind.Changed && command.FineFen > decision.Penalty.FineFen) return CaseErrors.ChangedToHeavier;
        if (Dated("revokedOn", command.RevokedOn, decision.DecidedOn, act.Day) is { } misdated) return misdated;
        var runs = Later.WithdrawalClock is { IsOpen: true } open ? open : StatutoryClock.Start(DeadlineRules.Require("D17"), command.RevokedOn);
        var withdrawn = runs.Meet(act.Day, calendar);
        if (withdrawn.IsRefused) return withdrawn.Refusal;

        After = Later with
        {
            Revocation = new DecisionRevocation(command.Kind, command.By, command.RevokedOn, act.ActorId, command.Document, command.Reason)
            {
                FineFen = command.Kind == RevocationKind.Changed ? command.FineFen : decision.Penalty.FineFen,
            },
            WithdrawalClock = withdrawn.Value,
        };
        PublicParty = "";
        ImposedKinds = "";
        WithdrawPublication(calendar, act.Day);
        if (OwesNothing)
        {
            After = Later with
            {
                CourtClock = Ended(Later.CourtClock),
                ReminderClock = Ended(Later.ReminderClock),
                SurchargeClock = Ended(Later.SurchargeClock),
            };
            PaymentClock = Ended(PaymentClock);
            ServiceClock = Ended(ServiceClock);
        }

        else if (PaymentClock is { IsOpen: true } && IsPaidInFull)
        {
            PaymentClock = Ended(PaymentClock);
        }

        if (Status != CaseStatus.Closed && (OwesNothing || (Service is not null && IsPaidInFull))) ClosingClock ??= StatutoryClock.Start(DeadlineRules.Require("D21"), command.RevokedOn);
        Done(
            nameof(PenaltyDecisionRevoked), act, calendar,
            new PenaltyDecisionRevoked(Id, DecisionNumber, command.Kind.ToString(), command.By.ToString(), command.RevokedOn, act.Day),
            "PEN-24");
        return Unit.Value;

        StatutoryClock? Ended(StatutoryClock? clock) => clock is { IsOpen: true } stands && stands.End(act.Day, "处罚决定已不再有效", calendar) is { IsRefused: false } ended
            ? ended.Value
            : clock;
    }

    /// <summary>Puts the closed case into the archive: one case, one volume (PEN-60).</summary>
    public Result<Unit> Archive(ArchiveCase command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Status != CaseStatus.Closed) return CaseErrors.NotClosed;
        if (Later.Archive is not null) return CaseErrors.AlreadyArchived;

        After = Later with { Archive = new CaseArchive(command.Number, command.Retention, command.Pages, act.Day, act.ActorId) };
        Done("CaseArchived", act, calendar, happened: null, "PEN-23", "PEN-60");
        return Unit.Value;
    }
}
