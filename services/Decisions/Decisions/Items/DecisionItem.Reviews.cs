using Decisions.Contracts.Events.V1;
using Decisions.Counsel;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Steps 2 to 5: experts, risk, legality, integrity (arts. 19 to 28).</summary>
internal sealed partial class DecisionItem
{
    public Result<Unit> ArgueWithExperts(RecordExpertArgument command, Act act)
    {
        var reached = Reach(DecisionStep.ExpertArgument, command.OpenedOn, "openedOn");
        if (reached.IsRefused) return reached;
        for (var index = 0; index < command.Experts.Count; index++)
        {
            var expert = command.Experts[index];
            if (expert.SignedOn is not { } signed || signed > command.CompletedOn || expert.Opinion.Length == 0)
                return StepErrors.ExpertUnsigned(index + 1);
            if (expert.DeclaredOn is not { } declared || declared > signed) return StepErrors.ExpertUndeclared(index + 1);
        }

        Experts = new ExpertArgument(command.DrawnAtRandom, command.Experts);
        Complete(
            DecisionStep.ExpertArgument, command.OpenedOn, command.CompletedOn, command.Papers, Stance(command.Experts), command.Experts.Count, act,
            "DEC-30", "DEC-31", "DEC-32");
        return Unit.Value;
    }

    /// <summary>Records an assessment; when the risk is not controllable the step stays open for the next one.</summary>
    public Result<Unit> AssessRisk(RecordRiskAssessment command, Act act)
    {
        const DecisionStep step = DecisionStep.RiskAssessment;
        var reached = Reach(step, command.OpenedOn, "openedOn");
        if (reached.IsRefused) return reached;
        if (command.RiskPoints.Length == 0) return StepErrors.RiskPartLacking("风险点");
        if (command.PreventionMeasures.Length == 0) return StepErrors.RiskPartLacking("风险防范措施");
        if (command.ResponsePlan.Length == 0) return StepErrors.RiskPartLacking("处置预案");
        if (Risks is [.., var last] && command.CompletedOn < last.AssessedOn) return ItemErrors.TooEarly("completedOn", last.AssessedOn);
        Risks =
        [
            .. Risks,
            new RiskReport(
                command.CompletedOn, command.AssessorUnit, command.RiskPoints, command.PreventionMeasures, command.ResponsePlan, command.Level,
                command.IsControllable),
        ];
        if (command.IsControllable)
            Complete(step, command.OpenedOn, command.CompletedOn, command.Papers, "Controllable", 0, act, "DEC-40", "DEC-41", "DEC-42");
        else HoldBack(step, command.OpenedOn, command.CompletedOn, command.Papers, "NotControllable", act);
        return Unit.Value;
    }

    /// <summary>The conclusion on fair competition, wanted before the meeting where operators' economic activity is touched.</summary>
    public Result<Unit> ReviewCompetition(RecordFairCompetitionReview command, Act act)
    {
        if (StartedOn is not { } started) return ItemErrors.NotStarted;
        if (Status != ItemStatus.Started) return ItemErrors.Ended;
        if (command.ReviewedOn < started) return ItemErrors.TooEarly("reviewedOn", started);
        Competition = new FairCompetition(command.ReviewedOn, command.HasPassed, command.OperatorsHeard, command.Conclusion);
        Record(nameof(FairCompetitionReviewed), act, new FairCompetitionReviewed(Id, command.ReviewedOn, command.HasPassed));
        return Unit.Value;
    }

    /// <summary>The reviewer has all papers on the day: at least seven working days run.</summary>
    public Result<Unit> SubmitForReview(SubmitForLegalityReview command, WorkCalendar calendar, Act act)
    {
        const DecisionStep step = DecisionStep.LegalityReview;
        var reached = Reach(step, command.ReceivedOn, "receivedOn");
        if (reached.IsRefused) return reached;
        if (LegalityRounds is [.., { Opinion: null }]) return StepErrors.ReviewUnderWay;
        if (LegalityRounds is [.., { Opinion: { } last }] && command.ReceivedOn < last.ReviewedOn) return ItemErrors.TooEarly("receivedOn", last.ReviewedOn);
        var lacking = command.Papers.Lacking(PaperKind.Draft, PaperKind.LegalBasis, PaperKind.ProcedureStatement);
        if (lacking.Count > 0) return StepErrors.ReviewPapersLacking(lacking);
        var earliest = EarliestMeeting(command.ReceivedOn, calendar);
        LegalityRounds = [.. LegalityRounds, new LegalityRound(command.ReceivedOn, earliest, act.ActorId)];
        Replace(this[step].Open(command.ReceivedOn, command.Papers));
        Record(
            nameof(LegalityReviewRequested), act, new LegalityReviewRequested(Id, command.ReceivedOn, earliest), "DEC-52", "DEC-92");
        return Unit.Value;
    }

    /// <summary>Counts the first day of the meeting again after the calendar changed, while the meeting is to come; does nothing when it stays.</summary>
    public void Reproject(WorkCalendar calendar, Act act)
    {
        if (Status != ItemStatus.Started || LegalityRounds is not [.., var round]) return;
        var earliest = EarliestMeeting(round.ReceivedOn, calendar);
        if (earliest == round.EarliestMeeting) return;
        LegalityRounds = [.. LegalityRounds.SkipLast(1), round with { EarliestMeeting = earliest }];
        Record("EarliestMeetingMoved", act, null, "DEC-53");
    }

    /// <summary>Records the reviewer's opinion; <paramref name="counsel"/> is the counsel opinion it rests on, or null.</summary>
    public Result<Unit> ReviewLegality(RecordLegalityReview command, CounselOpinion? counsel, Act act)
    {
        const DecisionStep step = DecisionStep.LegalityReview;
        var reached = Reach(step, command.ReviewedOn, "reviewedOn");
        if (reached.IsRefused) return reached;
        if (LegalityRounds is not [.., { Opinion: null } round]) return StepErrors.ReviewNotRequested;
        if (round.SubmittedBy == act.ActorId) return StepErrors.ReviewerDrafted;
        if (command.ReviewedOn < round.ReceivedOn) return ItemErrors.TooEarly("reviewedOn", round.ReceivedOn);
        if (OpinionFault(command, counsel) is { } fault) return fault;
        var opinion = new LegalityOpinion(
            command.ReviewedOn, command.Power, command.Procedure, command.Content, command.Conclusion, counsel!.Id, command.DrafterReply,
            command.LegalRisk);
        LegalityRounds = [.. LegalityRounds.SkipLast(1), round with { Opinion = opinion }];
        if (command.Conclusion is LegalityConclusion.Lawful or LegalityConclusion.Exploratory)
        {
            Complete(
                step, round.ReceivedOn, command.ReviewedOn, command.Papers, command.Conclusion.ToString(), 0, act,
                "DEC-50", "DEC-51", "DEC-54", "DEC-55", "DEC-56");
        }
        else HoldBack(step, round.ReceivedOn, command.ReviewedOn, command.Papers, command.Conclusion.ToString(), act);
        return Unit.Value;
    }

    /// <summary>Records the integrity review; one that is not passed keeps the step open.</summary>
    public Result<Unit> ReviewIntegrity(RecordIntegrityReview command, Act act)
    {
        const DecisionStep step = DecisionStep.IntegrityReview;
        var reached = Reach(step, command.OpenedOn, "openedOn");
        if (reached.IsRefused) return reached;
        IntegrityOpinions = [.. IntegrityOpinions, new IntegrityOpinion(command.ReviewedOn, command.ReviewingUnit, command.HasPassed, command.Opinion)];
        if (command.HasPassed) Complete(step, command.OpenedOn, command.ReviewedOn, command.Papers, "Passed", 0, act, "DEC-61");
        else HoldBack(step, command.OpenedOn, command.ReviewedOn, command.Papers, "NotPassed", act);
        return Unit.Value;
    }

    private static DateOnly EarliestMeeting(DateOnly receivedOn, WorkCalendar calendar) =>
        TimeLimits.RawEnd(DeadlineRules.Require("D37").Limit, receivedOn, calendar);

    private static Refusal? OpinionFault(RecordLegalityReview command, CounselOpinion? counsel)
    {
        Finding[] findings = [command.Power, command.Procedure, command.Content];
        if (findings.Any(finding => finding.Text.Length == 0)) return StepErrors.FindingsIncomplete;
        if (command.Conclusion == LegalityConclusion.Lawful && findings.Any(finding => !finding.Holds)) return StepErrors.FindingsContradict;
        if (counsel is null || counsel.Kind != CounselKind.MajorDecision || counsel.Status == CounselStatus.Withdrawn
            || counsel.GivenOn > command.ReviewedOn)
        {
            return StepErrors.CounselLacking;
        }

        if (command.DrafterReply.Length == 0) return StepErrors.DrafterReplyLacking;
        if (command.Conclusion is not (LegalityConclusion.Lawful or LegalityConclusion.Exploratory)) return null;
        if (counsel.HoldsUnlawful) return StepErrors.CounselHoldsUnlawful;
        return command.Conclusion == LegalityConclusion.Exploratory && command.LegalRisk.Length == 0 ? StepErrors.LegalRiskLacking : null;
    }

    private static string Stance(IReadOnlyList<Expert> experts) =>
        experts.All(expert => expert.Stance == ExpertStance.Agree) ? "Agreed" : experts.Any(expert => expert.Stance == ExpertStance.Oppose) ? "Opposed" : "Reserved";
}
