using Enforcement.Contracts.Events.V1;
using Enforcement.FileExaminations;
using Enforcement.Organization;
using Enforcement.Violations;
using Organization.Contracts;
using Platform.Journal;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    private static readonly string[] s_rulesOfDecision =
    [
        "PEN-05", "PEN-07", "PEN-08", "PEN-11", "PEN-12", "PEN-21", "PEN-26", "PEN-50", "PEN-51", "PEN-52", "PEN-53", "PEN-70", "PEN-75", "PEN-82", "PEN-85", "PEN-91", "TRF-06", "EXM-01",
    ];

    public PenaltyDecision? Decision { get; private set; }

    /// <summary>Columns beside the decision, for lists and numbering; the series is empty where the decision takes no number of its own.</summary>
    public CaseOutcome? Outcome { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public string DecisionNumber { get; private set; } = "";

    public string DecisionSeries { get; private set; } = "";

    public int? DecisionYear { get; private set; }

    public int? DecisionSequence { get; private set; }

    /// <summary>Kinds imposed, each between two bars, such as <c>|Warning|Fine|</c>; for the public list's filter.</summary>
    public string ImposedKinds { get; private set; } = "";

    /// <summary>The party as the public sees it: a natural person's family name only.</summary>
    public string PublicParty { get; private set; } = "";

    /// <summary>Whether the public may see the decision: never a transfer, never one against a minor (PUB-04).</summary>
    public bool IsPublishable { get; private set; }

    /// <summary>The seven working days from decision to service (PEN-55).</summary>
    public StatutoryClock? ServiceClock { get; private set; }

    /// <summary>The head decides (行政处罚法 art. 57). <paramref name="office"/> gives the organ's name and who reviews its acts,
    /// <paramref name="hasBenchmark"/> says whether a discretion benchmark was in force on the day of filing,
    /// <paramref name="examination"/> is that of the file with this decision, <paramref name="violation"/> the catalogue's entry.</summary>
    public Result<Unit> Decide(
        DecidePenalty command, Numbering numbering, OfficeProfileCopy office, LegalSetting setting, IReadOnlyList<EarlierCase> earlier, Act act,
        bool hasBenchmark = false, FileExamination? examination = null, Violation? violation = null)
    {
        var day = act.Day;
        if (!act.Roles.Contains(Roles.EnforcementHead) && !act.Roles.Contains(Roles.Leader)) return CaseErrors.HeadDecides;
        if (IsRecused(act.ActorId, day)) return CaseErrors.ActorRecused;
        if (Status >= CaseStatus.Decided) return CaseErrors.OutOfOrder(Status);
        var law = LawOn(violation, day);
        if (AgainstDecision(command.Outcome, setting, day, law).FirstOrDefault() is { } early) return early;
        if (Fits(command, law) is { } unfit) return unfit;
        if (AgainstDiscretion(command.Outcome, command.Penalty, hasBenchmark, act.ActorId) is { } undiscreet) return undiscreet;
        if (InsteadOfTransfer(command.Penalty) is { } instead) return instead;
        if ((SecondFine(command.Penalty, ActDate, command.SeparateActReason, earlier) ?? SecondViolation(command, earlier)) is { } second) return second;
        if (command.IsGrave && !WasDiscussed(command)) return CaseErrors.NotDiscussed;
        if (examination?.AgainstSignature is { } disqualified) return disqualified;
        var collector = LocalRules.Collector(setting.Local, day);
        if (command.Penalty.FineFen > 0 && collector is null) return CaseErrors.CollectorMissing;

        var remedies = command.Outcome == CaseOutcome.Penalize ? Remedies.Ordinary(office.City) : "";
        var number = command.Outcome == CaseOutcome.TransferToJudiciary ? "" : CaseNumber.Of(numbering.Prefix, day.Year, numbering.Next);
        var met = DecisionClock!.Meet(day, setting.Calendar);
        if (met.IsRefused) return met.Refusal;
        if (DefenceClock is { IsOpen: true } waited)
        {
            var lapsed = waited.End(day, "期限内未陈述、申辩", setting.Calendar);
            if (lapsed.IsRefused) return lapsed.Refusal;
            DefenceClock = lapsed.Value;
        }

        if (HearingClock is { IsOpen: true } offered)
        {
            var lapsed = offered.End(day, "期限内未要求听证", setting.Calendar);
            if (lapsed.IsRefused) return lapsed.Refusal;
            HearingClock = lapsed.Value;
        }

        DecisionClock = met.Value;
        Settle(new PenaltyDecision(
            number, command.Outcome, day, act.ActorId, command.Penalty, command.CorrectionOrder, command.PartyAddress, command.FactsAndEvidence,
            command.Basis, command.Performance, remedies, office.Name)
        {
            Education = command.Education,
            SeparateActReason = command.SeparateActReason,
            NoPenaltyGround = command.Outcome == CaseOutcome.NoPenaltyMinor ? command.NoPenaltyGround : null,
            HearingNumber = LastHeld?.Number ?? 0,
            HearingAccount = LastHeld is null ? "" : command.HearingAccount,
            CollectiveDiscussion = command.CollectiveDiscussion,
            Collector = command.Penalty.FineFen > 0 ? collector : null,
        });
        Apply(law, day);
        if (number.Length > 0)
        {
            DecisionSeries = Series(command.Outcome);
            DecisionYear = day.Year;
            DecisionSequence = numbering.Next;
            ServiceClock = StatutoryClock.Start(DeadlineRules.Require("D13"), day);
        }

        Status = CaseStatus.Decided;
        Done(
            nameof(PenaltyDecided), act, setting.Calendar,
            new PenaltyDecided(
                Id, Number, number, Track.ToString(), command.Outcome.ToString(), Cause, ViolationCode,
                [.. command.Penalty.Kinds.Select(kind => kind.ToString())], day, met.Value.Closure!.Outcome == ClockOutcome.Met),
            [.. s_rulesOfDecision, .. RulesOf(law)]);
        return Unit.Value;
    }

    /// <summary>Which running numbers a decision takes: penalties and decisions of no penalty are numbered apart.</summary>
    public static string Series(CaseOutcome outcome) => outcome == CaseOutcome.Penalize ? "penalty" : "no-penalty";

    /// <summary>What stands against deciding with this outcome today, whatever the decision says.</summary>
    public IEnumerable<Refusal> AgainstDecision(CaseOutcome outcome, LegalSetting setting, DateOnly day, LawComparison? law = null)
    {
        if (EndReports.Count == 0) yield return CaseErrors.EndReportMissing;
        if (outcome == CaseOutcome.Penalize && Notice is null) yield return CaseErrors.NoticeMissing;
        if (outcome == CaseOutcome.Penalize && DefenceClock is { IsOpen: true } clock && clock.Due(setting.Calendar) is { } until && day <= until)
            yield return CaseErrors.DefencePeriodRuns(until);
        foreach (var unheard in HearingAgainstDecision(outcome, setting.Calendar, day)) yield return unheard;
        if (LastReview is { Opinion: not null and not ReviewOpinion.Agree } && outcome != CaseOutcome.TransferToJudiciary)
            yield return CaseErrors.ReviewReturned;
        else if (LastReview is { Opinion: null } || (outcome != CaseOutcome.TransferToJudiciary && ReviewIsRequired(setting, day) && !ReviewHasAgreed))
            yield return CaseErrors.ReviewNotPassed;
        foreach (var unlawful in LawAgainst(outcome, law)) yield return unlawful;
        if (outcome == CaseOutcome.Penalize)
            foreach (var untold in UntoldEvidence()) yield return untold;
        if (DecisionClock is { IsPaused: true }) yield return ClockRefusals.StillPaused;
    }

    private Refusal? Fits(DecidePenalty command, LawComparison? law)
    {
        if (command.Outcome == CaseOutcome.Penalize == command.Penalty.IsNothing) return CaseErrors.OutcomeAndPenaltyDisagree;
        if (command.Outcome == CaseOutcome.Penalize)
        {
            if ((WithinLaw(command.Penalty, law) ?? TooYoung(command.Penalty)) is { } unlawful) return unlawful;
            if (command.Penalty.IsHeavierThan(Notice!.Proposed)) return CaseErrors.HeavierThanNotified;
        }

        return CaseErrors.Together([.. command.Lacking(), .. HearingLacking(command)]);
    }

    private void Settle(PenaltyDecision decision)
    {
        Decision = decision;
        Outcome = decision.Outcome;
        DecidedOn = decision.DecidedOn;
        DecisionNumber = decision.Number;
        ImposedKinds = decision.Penalty.IsNothing ? "" : $"|{string.Join('|', decision.Penalty.Kinds)}|";
        PublicParty = PartyMask.Of(Party);
        IsPublishable = decision.Outcome != CaseOutcome.TransferToJudiciary && AgeOnActDate() is null or >= FullAge;
        AwaitPublication();
    }
}
