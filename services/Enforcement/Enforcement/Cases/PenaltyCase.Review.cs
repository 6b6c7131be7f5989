using Enforcement.Contracts.Events.V1;
using Enforcement.Organization;
using Platform.Journal;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    public IReadOnlyList<LegalReview> Reviews { get; private set; } = [];

    private LegalReview? LastReview => Reviews.Count == 0 ? null : Reviews[^1];

    private bool ReviewHasAgreed => LastReview?.Opinion == ReviewOpinion.Agree;

    /// <summary>Hands the case to legal review; after a return every defect needs a word on what was done about it (PEN-75).</summary>
    public Result<Unit> SubmitForLegalReview(SubmitForLegalReview command, LegalSetting setting, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Status is CaseStatus.UnderLegalReview or CaseStatus.ReviewAgreed or >= CaseStatus.Decided) return CaseErrors.OutOfOrder(Status);
        if (AgainstSubmission().FirstOrDefault() is { } early) return early;
        var last = LastReview;
        var open = OpenDefects();
        var words = command.Corrections.Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToLookup(word => word.Defect, word => word.Text);
        if (open.FirstOrDefault(defect => !words.Contains(defect.Number)) is { } missing) return CaseErrors.DefectOpen(last!.Round, missing);

        if (last is not null)
        {
            Reviews =
            [
                .. Reviews.SkipLast(1),
                last with
                {
                    Defects =
                    [
                        .. last.Defects.Select(defect => defect.CorrectedOn is null
                            ? defect with { Correction = words[defect.Number].First(), CorrectedOn = act.Day }
                            : defect),
                    ],
                },
            ];
        }

        var rule = DeadlineRules.Require("D10");
        var clock = StatutoryClock.Start(
            rule.Code, rule.Title, TimeLimit.WorkingDays(LocalRules.ReviewDays(setting.Local, act.Day)), rule.Source, act.Day, rule.RuleId);
        var round = Reviews.Count + 1;
        Reviews = [.. Reviews, new LegalReview(round, act.At, act.ActorId, clock)];
        Status = CaseStatus.UnderLegalReview;
        Done(
            nameof(LegalReviewRequested), act, setting.Calendar,
            new LegalReviewRequested(Id, Number, round, open.Count, act.Day, clock.Due(setting.Calendar)!.Value), "PEN-46", "PEN-47", "PEN-74", "PEN-75");
        return Unit.Value;
    }

    /// <summary>Defects of the last round about which nothing was done yet.</summary>
    public IReadOnlyList<ReviewDefect> OpenDefects() => LastReview is null ? [] : [.. LastReview.Defects.Where(defect => defect.CorrectedOn is null)];

    /// <summary>What stands against handing the case to legal review.</summary>
    public IEnumerable<Refusal> AgainstSubmission()
    {
        if (EndReports.Count == 0) yield return CaseErrors.EndReportMissing;
        if (Hearing is { IsOpen: true }) yield return CaseErrors.HearingBeforeReview;
    }

    /// <summary>Gives the opinion of the round that is open. The reviewer is who acts.</summary>
    public Result<Unit> GiveLegalReview(GiveLegalReview command, LegalSetting setting, Act act)
    {
        if (Status != CaseStatus.UnderLegalReview) return CaseErrors.OutOfOrder(Status);
        if (AgainstReviewer(act.ActorId).FirstOrDefault() is { } partial) return partial;
        if (string.IsNullOrWhiteSpace(command.QualificationNumber) && string.IsNullOrWhiteSpace(command.EarlierReviewerNote))
            return CaseErrors.ReviewerNotQualified;
        if (Complete(command) is { } incomplete) return incomplete;

        var open = Reviews[^1];
        var met = open.Clock.Meet(act.Day, setting.Calendar);
        if (met.IsRefused) return met.Refusal;
        var given = open with
        {
            Clock = met.Value,
            ReviewerId = act.ActorId,
            GivenAt = act.At,
            Opinion = command.Opinion,
            Text = command.Text,
            QualificationNumber = command.QualificationNumber,
            EarlierReviewerNote = command.EarlierReviewerNote,
            Answers = command.Answers,
            Defects = [.. command.Defects.Select((defect, index) => defect with { Number = index + 1 })],
        };
        Reviews = [.. Reviews.SkipLast(1), given];
        Status = command.Opinion != ReviewOpinion.Agree ? CaseStatus.ReturnedByReview
            : Notice is null ? CaseStatus.ReviewAgreed
            : CaseStatus.Noticed;
        Done(
            nameof(LegalReviewGiven), act, setting.Calendar,
            new LegalReviewGiven(
                Id, Number, given.Round, command.Opinion.ToString(), given.Defects.Count, act.ActorId, open.Clock.StartedOn, act.Day,
                met.Value.Closure!.Outcome == ClockOutcome.Met),
            "PEN-70", "PEN-71", "PEN-72", "PEN-73", "PEN-74", "PEN-75");
        return Unit.Value;
    }

    /// <summary>What stands against this person as reviewer of the case.</summary>
    public IEnumerable<Refusal> AgainstReviewer(Guid reviewer)
    {
        if (Officers().Contains(reviewer)) yield return CaseErrors.ReviewerIsOfficer;
        if (Hearings.Any(hearing => hearing.Arrangement?.HostId == reviewer)) yield return CaseErrors.ReviewerIsHost;
    }

    /// <summary>All eight contents once; an opinion that agrees has no defects, every other one says which.</summary>
    private static Refusal? Complete(GiveLegalReview command)
    {
        var answered = command.Answers.Select(answer => answer.Item).ToHashSet();
        if (answered.Count != Enum.GetValues<LegalReviewItem>().Length || command.Answers.Count != answered.Count) return CaseErrors.ReviewIncomplete;
        var failing = command.Answers.Where(answer => !answer.Stands).Select(answer => answer.Item).ToHashSet();
        if (!failing.SetEquals(command.Defects.Select(defect => defect.Item))) return CaseErrors.ReviewAnswersDisagree;
        return command.Opinion == ReviewOpinion.Agree == (command.Defects.Count == 0) ? null : CaseErrors.OpinionWithoutDefects;
    }
}
