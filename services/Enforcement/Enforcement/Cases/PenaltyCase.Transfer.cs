using Platform.Journal;
using Platform.Law;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    public IReadOnlyList<CrimeTransfer> Transfers { get; private set; } = [];

    private CrimeTransfer? LastTransfer => Transfers.Count == 0 ? null : Transfers[^1];

    /// <summary>Two officers report a suspected crime in writing; <paramref name="isCertified"/> speaks of that day.</summary>
    public Result<Unit> ReportCrime(ReportCrime command, Func<Guid, bool> isCertified, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Status == CaseStatus.Closed) return CaseErrors.OutOfOrder(Status);
        if (LastTransfer is { IsAlive: true }) return CaseErrors.TransferUnderWay;
        if (Dated("reportedOn", command.ReportedOn, FiledOn, act.Day) is { } misdated) return misdated;
        if (CaseErrors.Together([.. command.Lacking()]) is { } incomplete) return incomplete;
        if (TwoFit(command.FirstOfficerId, command.SecondOfficerId, isCertified, command.ReportedOn, "firstOfficer", "secondOfficer") is { } officers)
            return officers;

        Transfers =
        [
            .. Transfers,
            new CrimeTransfer(
                Transfers.Count + 1, command.ReportedOn, command.FirstOfficerId, command.SecondOfficerId, command.SuspectedCrime, command.Paper,
                StatutoryClock.Start(DeadlineRules.Require("D26"), command.ReportedOn)),
        ];
        Done("CrimeReported", act, calendar, happened: null, "TRF-01", "TRN-08");
        return Unit.Value;
    }

    /// <summary>The main head decides within three days; from an approval on the transfer has 24 hours.</summary>
    public Result<Unit> DecideTransfer(DecideTransfer command, WorkCalendar calendar, Act act)
    {
        if (LastTransfer is not { Ruling: null } reported) return CaseErrors.NoTransferToDecide;
        if (IsRecused(act.ActorId, act.Day)) return CaseErrors.ActorRecused;
        if (command.Ruling == TransferRuling.Refused && string.IsNullOrWhiteSpace(command.Reason)) return CaseErrors.TransferReasonMissing;
        var met = reported.RulingClock.Meet(act.Day, calendar);
        if (met.IsRefused) return met.Refusal;

        Change(reported with
        {
            RulingClock = met.Value,
            Ruling = command.Ruling,
            RuledAt = act.At,
            RuledBy = act.ActorId,
            RulingReason = command.Reason,
            TransferClock = command.Ruling == TransferRuling.Approved ? StatutoryClock.StartAt(DeadlineRules.Require("D27"), act.At) : null,
        });
        Done("TransferDecided", act, calendar, happened: null, "TRF-02");
        return Unit.Value;
    }

    public Result<Unit> RecordTransfer(RecordTransfer command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (LastTransfer is not { Ruling: TransferRuling.Approved, TransferredAt: null, TransferClock: { } clock } approved) return CaseErrors.TransferNotApproved;
        var at = command.TransferredAt ?? act.At;
        if (at > act.At) return CaseErrors.DateInFuture("transferredAt", act.Day);
        if (at < approved.RuledAt) return CaseErrors.DateTooEarly("transferredAt", LegalTime.DateOf(approved.RuledAt.Value));
        var met = clock.MeetAt(at, calendar);
        if (met.IsRefused) return met.Refusal;

        Change(approved with { TransferClock = met.Value, TransferredAt = at, PoliceOrgan = command.PoliceOrgan, Letter = command.Paper });
        Done("CrimeTransferred", act, calendar, happened: null, "TRF-03");
        return Unit.Value;
    }

    public Result<Unit> RecordPoliceAnswer(RecordPoliceAnswer command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (LastTransfer is not { TransferredAt: { } sent, Answer: null } transferred) return CaseErrors.NotTransferred;
        if (Dated("answeredOn", command.AnsweredOn, LegalTime.DateOf(sent), act.Day) is { } misdated) return misdated;

        Change(transferred with
        {
            Answer = command.Answer,
            AnsweredOn = command.AnsweredOn,
            AnswerReason = command.Reason,
            HandoverClock = command.Answer == PoliceAnswer.Filed ? StatutoryClock.Start(DeadlineRules.Require("D27B"), command.AnsweredOn) : null,
        });
        Done("PoliceAnswered", act, calendar, happened: null, "TRF-04");
        return Unit.Value;
    }

    public Result<Unit> RecordHandover(RecordHandover command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (LastTransfer is not { HandoverClock: { IsOpen: true } clock, AnsweredOn: { } answered } filed) return CaseErrors.PoliceHaveNotFiled;
        if (Dated("handedOn", command.HandedOn, answered, act.Day) is { } misdated) return misdated;
        var met = clock.Meet(command.HandedOn, calendar);
        if (met.IsRefused) return met.Refusal;

        Change(filed with { HandoverClock = met.Value, HandedOn = command.HandedOn, HandoverAccount = command.Account });
        Done("CrimeHandedOver", act, calendar, happened: null, "TRF-05");
        return Unit.Value;
    }

    /// <summary>A fine from the report of a crime on, while it is not ruled on, or the police have the matter or are to get it: a penalty does not take the transfer's place (TRF-06).</summary>
    private Refusal? InsteadOfTransfer(Penalty penalty) =>
        penalty.FineFen > 0 && LastTransfer is { IsAlive: true } ? CaseErrors.PoliceHandleIt : null;

    private void Change(CrimeTransfer changed) => Transfers = [.. Transfers.Select(known => known.Number == changed.Number ? changed : known)];
}
