using Enforcement.Cases;
using Platform.Law;
using static Enforcement.FileExaminations.FileChecks;

namespace Enforcement.FileExaminations;

/// <summary>Legal review: whether it was passed, by whom, and whether what it returned was made good.</summary>
internal static class ReviewChecks
{
    public static IReadOnlyList<FileCheck> All { get; } =
    [
        new(ExaminationCheck.ReviewPassed, ExaminationGroup.Review, "依法应当法制审核的，审核已经通过", 10, "PEN-70", file => When(file.IsGated(CaseErrors.ReviewNotPassed) || file.IsGated(CaseErrors.ReviewReturned), "法制审核")) { IsFatal = true, IsGate = true, Mends = "SubmitForLegalReview", Applies = file => file.IsPast(CaseStatus.Noticed) && file.IsKept },
        new(ExaminationCheck.ReviewAfterHearing, ExaminationGroup.Review, "经过听证的，听证以后再次法制审核", 10, "PEN-70", file => When(file.File.HearingIsUnreviewed, "法制审核")) { IsFatal = true, IsGate = true, Mends = "SubmitForLegalReview", Applies = file => file.IsPast(CaseStatus.Noticed) && file.IsKept && file.File.Hearings.Any(hearing => hearing.Record is not null) },
        new(ExaminationCheck.ReviewerQualified, ExaminationGroup.Review, "审核人员具有法律职业资格，或者说明属于此前已从事审核工作的人员", 10, "PEN-71", file => When(string.IsNullOrWhiteSpace(file.Decisive!.QualificationNumber) && string.IsNullOrWhiteSpace(file.Decisive.EarlierReviewerNote), Round(file))) { IsFatal = true, Applies = IsReviewed },
        new(ExaminationCheck.ReviewerApart, ExaminationGroup.Review, "审核人员没有参与本案的办理和听证主持", 10, "PEN-72", file => When(file.Decisive!.ReviewerId is not { } reviewer || file.File.AgainstReviewer(reviewer).Any(), Round(file))) { IsFatal = true, Applies = IsReviewed },
        new(ExaminationCheck.ReviewerInPost, ExaminationGroup.Review, "审核人员在审核之日任法制审核岗", 2, "PEN-71", file => When(!file.IsInPost(file.Decisive!.ReviewerId ?? Guid.Empty, LegalTime.DateOf(file.Decisive.GivenAt!.Value)), Round(file))) { Applies = IsReviewed },
        new(ExaminationCheck.ReviewComplete, ExaminationGroup.Review, "八项审核内容逐项作出结论", 3, "PEN-73", file => When(file.Decisive!.Answers.DistinctBy(answer => answer.Item).Count() < Enum.GetValues<LegalReviewItem>().Length, Round(file))) { Applies = IsReviewed },
        new(ExaminationCheck.ReviewInTime, ExaminationGroup.Review, "每轮法制审核在规定的工作日内提出意见", 2, "PEN-74", file => file.File.Reviews.Where(review => file.IsLate(review.Clock)).Select(Round)) { Mends = "GiveLegalReview", Applies = file => file.File.Reviews.Count > 0 },
        new(ExaminationCheck.DefectsCured, ExaminationGroup.Review, "审核退回的缺陷逐项说明改正情况", 3, "PEN-75", Uncured) { Mends = "SubmitForLegalReview", Applies = file => file.File.Reviews.Count > 1 },
    ];

    private static bool IsReviewed(ExaminedFile file) => file.Decisive is not null;

    private static string Round(ExaminedFile file) => Round(file.Decisive!);

    private static string Round(LegalReview review) => $"第{review.Round}轮法制审核";

    private static IEnumerable<string> Uncured(ExaminedFile file) => file.File.Reviews.SkipLast(1)
        .SelectMany(review => review.Defects.Where(defect => string.IsNullOrWhiteSpace(defect.Correction)).Select(defect => $"{Round(review)}缺陷{defect.Number}"));
}
