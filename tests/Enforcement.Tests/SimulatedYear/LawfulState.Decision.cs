using Enforcement.Cases;
using Platform.Law;
using Platform.Law.Calendars;

namespace Enforcement.Tests.SimulatedYear;

/// <summary>The decision and what follows it.</summary>
internal static partial class LawfulState
{
    // 行政复议法 as revised in 2023.
    private static readonly DateOnly s_reconsiderationFirst = new(2024, 1, 1);

    private static IEnumerable<string> Decision(PenaltyCase subject, PenaltyDecision decision)
    {
        var penalizes = decision.Outcome == CaseOutcome.Penalize;
        if (penalizes == decision.Penalty.IsNothing) yield return "PEN-50 outcome and penalty disagree";
        if (penalizes && string.IsNullOrWhiteSpace(decision.CorrectionOrder)) yield return "PEN-05 no order to correct";
        if (decision.Outcome == CaseOutcome.NoPenaltyMinor && string.IsNullOrWhiteSpace(decision.Education)) yield return "PEN-11 nobody educated";
        foreach (var breach in Penalty("decision", decision.Penalty, subject)) yield return breach;
        foreach (var breach in subject.OnTheSpot is null ? Ordinary(subject, decision) : OnTheSpot(subject, decision)) yield return breach;
        if (decision.Penalty.FineFen > 0 && subject.Transfers is [.., { IsAlive: true } crime] && RecordedBefore(crime, decision))
            yield return "TRF-06 fined while the police have it or are to get it";
        if (subject.After?.Revocation is not null && subject.PublicParty.Length > 0) yield return "PEN-24 still published";
    }

    // A report of a crime may be dated back; only a ruling given before the decision tells that it stood there already.
    private static bool RecordedBefore(CrimeTransfer crime, PenaltyDecision decision) => crime.RuledAt is { } at && LegalTime.DateOf(at) < decision.DecidedOn;

    private static IEnumerable<string> Ordinary(PenaltyCase subject, PenaltyDecision decision)
    {
        if (subject.EndReports.Count == 0) yield return "PEN-46 decided without an end report";
        if (subject.Inquiries.Count == 0) yield return "PEN-16 decided without evidence";
        if (decision.Outcome != CaseOutcome.TransferToJudiciary)
        {
            if (subject.Reviews is not [.., { Opinion: ReviewOpinion.Agree }]) yield return "PEN-70 decided without a review that agreed";
            if (subject.Hearings.LastOrDefault(hearing => hearing.Record is not null) is { Record: { } heard })
            {
                if (subject.Reviews is [.., { } last] && last.SubmittedAt < heard.RecordedAt) yield return "PEN-70 not reviewed after the hearing";
                if (string.IsNullOrWhiteSpace(decision.HearingAccount)) yield return "PEN-85 the record of the hearing is not followed";
            }

            if (subject.Hearing is { IsOpen: true }) yield return "PEN-80 decided while a hearing is asked for";
        }

        if (decision.Outcome != CaseOutcome.Penalize) yield break;
        if (subject.Notice is not { } notice)
        {
            yield return "PEN-20 decided without a notice";
            yield break;
        }

        var windowEnds = WorkingDaysAfter(notice.ServedOn, 5);
        if (subject.Defence is null && decision.DecidedOn <= windowEnds) yield return "PEN-48 decided within the party's five days";
        if (notice.TellsRightToHearing && notice.HearingDeclined is null && subject.Hearing is null && decision.DecidedOn <= windowEnds)
            yield return "PEN-82 decided within the five days for a hearing";
        var told = notice.Proposed;
        if (decision.Penalty.FineFen > told.FineFen || decision.Penalty.ConfiscatedFen > told.ConfiscatedFen || decision.Penalty.TermDays > told.TermDays
            || decision.Penalty.Kinds.Except(told.Kinds).Any(kind => kind is not (PenaltyKind.Warning or PenaltyKind.Criticism)))
        {
            yield return "PEN-21 heavier than what was told";
        }
    }

    private static IEnumerable<string> OnTheSpot(PenaltyCase subject, PenaltyDecision decision)
    {
        if (decision.Penalty.Kinds.Any(kind => kind is not (PenaltyKind.Warning or PenaltyKind.Fine))) yield return "PEN-30 a kind not allowed on the spot";
        if (decision.Penalty.FineFen > (subject.Party.Kind == PartyKind.Organization ? 3_000_00 : 200_00)) yield return "PEN-30 a fine too high on the spot";
        if (string.IsNullOrWhiteSpace(subject.OnTheSpot!.Defence)) yield return "PEN-35 nobody heard on the spot";
        if (decision.DecidedOn >= s_reconsiderationFirst && !decision.Remedies.Contains("先向", StringComparison.Ordinal)) yield return "PEN-34 reconsideration does not come first";
    }

    private static IEnumerable<string> Money(PenaltyCase subject)
    {
        if (subject.Payments.Count == 0) yield break;
        if (subject.Service is null) yield return "PEN-90 paid before service";
        if (subject.Payments.Any(payment => string.IsNullOrWhiteSpace(payment.ReceiptNumber))) yield return "PEN-94 paid without a receipt";
        if (subject.Payments.Any(payment => payment.AmountFen <= 0)) yield return "PEN-90 a payment of nothing";
        if (subject.Payments.Any(payment => payment is { CollectedOnTheSpot: true, Request: null } && subject.OnTheSpot is null)) yield return "PEN-90 collected by officers";
        if (subject.Payments.Any(payment => payment.Request is { } request && (request.By.Length == 0 || request.Form is null)))
            yield return "PEN-93 collected where nobody asked";
        if (subject.Payments.Any(payment => payment.Collected is { DepositedBy: { } depositor } money && depositor == money.By)) yield return "PEN-95 paid in by who took it";
        if (subject.Status == CaseStatus.Closed && subject.Payments.Any(payment => payment.Collected is { DepositedOn: null })) yield return "PEN-95 closed before it was paid in";
        var paid = subject.Payments.Sum(payment => payment.AmountFen);
        // A fine that was changed after it was paid leaves more paid than owed; that is given back, not unlawful.
        if (subject.After?.Revocation is null && paid > subject.Decision!.Penalty.FineFen * 2) yield return "PEN-97 more than the fine and its like";
        if (subject.After is not { Surcharge: not null } && subject.After?.Revocation is null && paid > subject.Decision!.Penalty.FineFen) yield return "PEN-90 more than the fine";
    }

    private static IEnumerable<string> Execution(PenaltyCase subject)
    {
        if (subject.Service is { } service && subject.Decision is { } decision)
        {
            if (service.ServedOn < decision.DecidedOn) yield return "PEN-55 served before it was decided";
            if (service.Method == ServiceMethod.PublicNotice && (service.PostedOn is null || service.PostedOn.Value.AddDays(30) > service.ServedOn))
                yield return "PEN-57 served by a public notice of less than thirty days";
        }

        if (subject.After is not { } after) yield break;
        var payBy = subject.Service is { } served ? WorkCalendar.StateCouncil.Roll(served.ServedOn.AddDays(15)) : default;
        if (after.Surcharge is { } surcharge && surcharge.ImposedOn <= payBy) yield return "PEN-97 surcharge before the fine was late";
        if (after.Reminder is { } reminder && reminder.ServedOn <= payBy) yield return "PEN-100 reminded before the fine was late";
        if (after.Application is { } application)
        {
            if (after.Reminder is not { } reminded || application.AppliedOn <= WorkingDaysAfter(reminded.ServedOn, 10)) yield return "PEN-100 the court asked within ten days of the reminder";
            if (application.AppliedOn <= subject.Service!.ServedOn.AddDays(60)) yield return "PEN-99 the court asked while a remedy was open";
        }

        foreach (var later in new DateOnly?[] { after.Revocation?.RevokedOn, after.Deferral?.ApprovedOn, after.Remedies is [{ } first, ..] ? first.SoughtOn : null })
        {
            if (later < subject.DecidedOn) yield return "PEN-58 something followed the decision before it was there";
        }

        if (after.Archive is not null && subject.Status != CaseStatus.Closed) yield return "PEN-60 archived while open";
    }

    private static IEnumerable<string> Closing(PenaltyCase subject)
    {
        if (subject.Closing is not { } closing) yield break;
        if (string.IsNullOrWhiteSpace(closing.Report)) yield return "PEN-59 closed without a report";
        if (subject.OnTheSpot is { FiledWithOrganOn: null }) yield return "PEN-33 closed without filing with the organ";
        if (closing.Ground == ClosingGround.Performed && subject.After?.Revocation is null && subject.Payments.Sum(payment => payment.AmountFen) < subject.Decision!.Penalty.FineFen)
            yield return "PEN-59 closed as performed with a debt";
        if (closing.Ground == ClosingGround.NoPenalty && subject.Outcome is not (CaseOutcome.NoPenaltyMinor or CaseOutcome.NoPenaltyNotProven))
            yield return "PEN-59 closed as not penalized";
        if (subject.Transfers is [.., { IsAlive: true, TransferredAt: null }]) yield return "TRF-03 closed with a crime on its way";
    }

    private static IEnumerable<string> Steps(PenaltyCase subject, PenaltyCase before)
    {
        if (before.Status == CaseStatus.Closed && subject.Status != CaseStatus.Closed) yield return "PEN-59 a closed case was opened";
        if (before.Status >= CaseStatus.Decided && subject.Status < before.Status) yield return "PEN-58 a decided case went back";
        if (before.Decision is { } decided && subject.Decision is { } now && (now.Penalty.FineFen != decided.Penalty.FineFen || now.Number != decided.Number || now.DecidedOn != decided.DecidedOn))
            yield return "PEN-58 the decision was changed";
        if (subject.Number != before.Number) yield return "IDN-10 the number was changed";
        if (subject.Inquiries.Count < before.Inquiries.Count || subject.Reviews.Count < before.Reviews.Count || subject.Payments.Count < before.Payments.Count)
            yield return "PEN-23 a record disappeared";
    }

    /// <summary>What is unlawful between cases: two fines for one act, a number left out or used twice.</summary>
    public static IEnumerable<string> BreachesAmong(IReadOnlyCollection<PenaltyCase> cases)
    {
        var fined = cases.Where(known => known is { Decision.Penalty.FineFen: > 0, Decision.SeparateActReason: "", Party.Identifier.Length: > 0 }
            && known.After?.Revocation is not { Kind: RevocationKind.Annulled or RevocationKind.Void });
        foreach (var same in fined.GroupBy(known => (known.Party.Identifier, known.ViolationCode, known.ActDate)).Where(group => group.Count() > 1))
            yield return $"PEN-07 fined twice for one act: {string.Join(' ', same.Select(known => known.Number))}";
        foreach (var numbers in cases.GroupBy(known => (known.Track, known.Year)))
        {
            if (!numbers.Select(known => known.Sequence).Order().SequenceEqual(Enumerable.Range(1, numbers.Count())))
                yield return $"IDN-10 numbers of {numbers.Key} have a gap";
        }

        foreach (var numbers in cases.Where(known => known.DecisionSequence > 0).GroupBy(known => (known.DecisionSeries, known.DecisionYear)))
        {
            if (!numbers.Select(known => known.DecisionSequence!.Value).Order().SequenceEqual(Enumerable.Range(1, numbers.Count())))
                yield return $"IDN-10 numbers of decisions {numbers.Key} have a gap";
        }
    }
}
