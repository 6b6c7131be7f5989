using Enforcement.Contracts.Events.V1;
using Enforcement.Organization;
using Enforcement.Powers;
using Enforcement.Violations;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    private static readonly string[] s_rulesOnTheSpot =
    [
        "ORG-02", "TRN-08", "PEN-05", "PEN-07", "PEN-08", "PEN-13", "PEN-18", "PEN-30", "PEN-31", "PEN-32", "PEN-33", "PEN-35", "PEN-41", "PEN-91",
    ];

    /// <summary>What belongs to a decision on the spot; null for the ordinary procedure.</summary>
    public OnTheSpotRecord? OnTheSpot { get; private set; }

    /// <summary>The three working days to put a decision on the spot on the organ's file (PEN-33).</summary>
    public StatutoryClock? FilingClock { get; private set; }

    /// <summary>
    /// Files, decides and serves in one act (行政处罚法 arts. 51 and 52). Power and certificates are those of the day of the decision.
    /// </summary>
    public static Result<PenaltyCase> DecideOnTheSpot(
        DecideOnTheSpot command, DevolvedPowerItem? power, Func<Guid, bool> isCertified, Numbering numbering, OfficeProfileCopy office,
        LegalSetting setting, IReadOnlyList<EarlierCase> earlier, Act act, Violation? violation = null)
    {
        var day = command.DecidedOn;
        if (LocalRules.MinorRunsByOrdinaryProcedure(setting.Local, day)) return CaseErrors.MinorRunsByOrdinaryProcedure;
        if (Dated("decidedOn", day, command.ActDate, act.Day) is { } misdated) return misdated;
        if (Beginning(command.Facts, command.ActDate, power, command.ViolationCode, day, violation) is { } early) return early;
        if (TwoCertified(command.LeadOfficerId, command.AssistingOfficerId, isCertified, day) is { } officers) return officers;
        if (Simple(command, setting, day) is { } unfit) return unfit;
        if (SecondFine(command.Penalty, command.ActDate, command.SeparateActReason, earlier) is { } second) return second;
        var collector = LocalRules.Collector(setting.Local, day);
        if (command.Penalty.FineFen > 0 && collector is null) return CaseErrors.CollectorMissing;

        var decided = Begin(CaseTrack.Minor, command.ActDate, command.Place, command.Facts, command.Party, power!, numbering, day, act, violation);
        if (command.RefusedToCorrect && decided.Law is { } known) decided.Law = known with { Condition = LawCondition.Refusal };
        var law = decided.LawOn(violation, day);
        if (law is { Verdict: LawVerdict.Open }) return CaseErrors.LawNotChosenOnTheSpot(law);
        if ((decided.WithinLaw(command.Penalty, law) ?? decided.TooYoung(command.Penalty)) is { } unlawful) return unlawful;
        decided.Source = command.Source;
        decided.WorkOrderId = command.WorkOrderId;
        decided.LeadOfficerId = command.LeadOfficerId;
        decided.AssistingOfficerId = command.AssistingOfficerId;
        decided.IsSynthetic = command.IsSynthetic;
        decided.Settle(new PenaltyDecision(
            decided.Number, CaseOutcome.Penalize, day, act.ActorId, command.Penalty, command.CorrectionOrder, PartyAddress: "", command.Facts,
            law?.Applied?.Citation ?? decided.LegalBasis, command.Performance, Remedies.OnTheSpot(office.City, day), office.Name)
        {
            SeparateActReason = command.SeparateActReason,
            Collector = command.Penalty.FineFen > 0 ? collector : null,
        });
        decided.Apply(law, day);
        decided.OnTheSpot = new OnTheSpotRecord(command.Defence, command.DefenceCheck, FiledWithOrganOn: null);
        decided.Service = new DecisionService(
            ServiceMethod.Direct, day, PostedOn: null, command.LeadOfficerId, command.AssistingOfficerId,
            new CasePaper("当场行政处罚决定书", decided.Number, day, "当场交付当事人。"));
        decided.FilingClock = StatutoryClock.Start(DeadlineRules.Require("D18"), day);
        if (command.Penalty.FineFen > 0) decided.PaymentClock = StatutoryClock.Start(DeadlineRules.Require("D19"), day);
        decided.Status = CaseStatus.Served;
        decided.Done(
            nameof(PenaltyDecidedOnTheSpot), act, setting.Calendar,
            new PenaltyDecidedOnTheSpot(
                decided.Id, decided.Number, nameof(CaseTrack.Minor), decided.Cause, decided.ViolationCode,
                [.. command.Penalty.Kinds.Select(kind => kind.ToString())], day, decided.LeadOfficerId, decided.AssistingOfficerId, decided.WorkOrderId,
                decided.IsSynthetic),
            [.. s_rulesOnTheSpot, .. RulesOf(law)]);
        return decided;
    }

    public Result<Unit> FileWithOrgan(FileOnTheSpotDecision command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (OnTheSpot is not { FiledWithOrganOn: null } record || FilingClock is not { } clock) return CaseErrors.OutOfOrder(Status);
        if (Dated("filedWithOrganOn", command.FiledWithOrganOn, DecidedOn!.Value, act.Day) is { } misdated) return misdated;
        var met = clock.Meet(command.FiledWithOrganOn, calendar);
        if (met.IsRefused) return met.Refusal;

        FilingClock = met.Value;
        OnTheSpot = record with { FiledWithOrganOn = command.FiledWithOrganOn };
        var paid = Payments.Count == 0 ? command.FiledWithOrganOn : Payments[^1].PaidOn;
        StartClosing(paid > command.FiledWithOrganOn ? paid : command.FiledWithOrganOn);
        Done("OnTheSpotDecisionFiled", act, calendar, happened: null, "PEN-33");
        return Unit.Value;
    }

    /// <summary>What refuses the simple procedure, all of it at once: kinds and amount, and what the form lacks.</summary>
    private static Refusal? Simple(DecideOnTheSpot command, LegalSetting setting, DateOnly day)
    {
        var penalty = command.Penalty;
        var limit = LocalRules.OnTheSpotLimit(command.Party.Kind, setting.Local, day);
        List<Refusal> unfit = [];
        if (penalty.IsNothing || penalty.Kinds.Any(kind => kind is not (PenaltyKind.Warning or PenaltyKind.Fine))) unfit.Add(CaseErrors.KindNotOnTheSpot);
        if (penalty.FineFen > limit) unfit.Add(CaseErrors.FineAboveOnTheSpotLimit(limit));
        unfit.AddRange(command.Lacking());
        return CaseErrors.Together(unfit);
    }
}
