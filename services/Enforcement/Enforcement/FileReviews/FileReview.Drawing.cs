using Enforcement.Contracts.Events.V1;
using Enforcement.FileExaminations;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.FileReviews;

/// <content>Files drawn at random, scored by the standard, and confirmed by the reviewer.</content>
internal sealed partial class FileReview
{
    /// <summary>How the files were drawn; null where the reviewer chose them.</summary>
    public FileDraw? Draw { get; private set; }

    /// <summary>Scores of drawn files, in the order of the draw.</summary>
    public IReadOnlyList<FileScore> Scores { get; private set; } = [];

    /// <summary>Defects that the examination found and the reviewer left out.</summary>
    public IReadOnlyList<LeftOutDefect> LeftOut { get; private set; } = [];

    /// <summary>A draft: what the standard finds in the drawn files, for the reviewer who drew them to confirm.</summary>
    public static Result<FileReview> Drawn(FileDraw draw, IReadOnlyList<DrawnFile> drawn, Act act)
    {
        var review = new FileReview(act.NewId(), act.Street)
        {
            Status = FileReviewStatus.Drafted,
            ReviewerId = act.ActorId,
            CaseIds = [.. drawn.Select(file => file.CaseId)],
            ReviewedOn = act.Day,
            Draw = draw,
            Scores = [.. drawn.Select(file => new FileScore(file.CaseId, file.Examination.Standard, file.Examination.Score, file.Examination.IsDisqualified))],
            Defects =
            [
                .. drawn.SelectMany(file => file.Examination.Findings.Select(finding => (file.CaseId, Finding: finding)))
                    .Select((found, index) => new FileDefect(index + 1, found.CaseId, ItemOf(found.Finding.Check.Group), Words(found.Finding))),
            ],
        };
        review.Record("FilesDrawn", act, happened: null, "PEN-72", "EXM-01");
        return review;
    }

    /// <summary>Confirms the draft; from then on it is a review like every other.</summary>
    public Result<Unit> Confirm(ConfirmFileReview command, bool isInPost, Act act)
    {
        if (Status != FileReviewStatus.Drafted) return FileReviewErrors.NotDrafted;
        if (ReviewerId != act.ActorId) return FileReviewErrors.ReviewOfAnother;
        if (!isInPost) return FileReviewErrors.NotInPost(act.Day);
        if (command.LeftOut.Any(left => Defects.All(defect => defect.Number != left.Number))) return FileReviewErrors.NoSuchDefect;
        if (command.Added.Any(defect => !CaseIds.Contains(defect.CaseId))) return FileReviewErrors.DefectOfOtherCase;

        // Numbers stay as the draft gave them: what is left out leaves a gap that its reason explains.
        var next = Defects.Count;
        Defects =
        [
            .. Defects.Where(defect => command.LeftOut.All(left => left.Number != defect.Number)),
            .. command.Added.Select((defect, index) => defect with { Number = next + index + 1 }),
        ];
        LeftOut = command.LeftOut;
        Remarks = command.Remarks;
        ReviewedOn = act.Day;
        Status = OpenDefects == 0 ? FileReviewStatus.Corrected : FileReviewStatus.Recorded;
        Record(
            nameof(FileReviewRecorded), act,
            new FileReviewRecorded(Id, ReviewerId, ReviewedOn, [.. CaseIds.Select(id => id.ToString())], Defects.Count, IsSynthetic), "PEN-72", "EXM-01");
        return Unit.Value;
    }

    private static string Words(ExaminationFinding finding) => $"{finding.Text}{(finding.Item.IsFatal ? "，否决项目" : "")}，扣{finding.Item.Points}分";

    private static ReviewItem ItemOf(ExaminationGroup group) => group switch
    {
        ExaminationGroup.Inquiry => ReviewItem.Evidence,
        ExaminationGroup.Review => ReviewItem.LegalReview,
        ExaminationGroup.Decision => ReviewItem.ApplicationOfLaw,
        ExaminationGroup.Archive => ReviewItem.Document,
        _ => ReviewItem.Procedure,
    };
}
