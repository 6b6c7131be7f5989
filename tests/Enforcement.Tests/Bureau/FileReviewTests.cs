using Enforcement.Bureau;
using Enforcement.Contracts.Events.V1;
using Enforcement.FileReviews;
using Platform.Law.Results;
using static Enforcement.Tests.Bureau.BureauDays;

namespace Enforcement.Tests.Bureau;

public sealed class FileReviewTests
{
    [Fact]
    public void A_reviewer_without_a_legal_qualification_is_not_appointed() =>
        Assert.Equal("PEN-71", ReviewerPost.Appoint(Appointment(""), isInPost: false, By(Officer)).Refusal.RuleId);

    [Fact]
    public void A_reviewer_already_in_the_post_is_not_appointed_again() =>
        Assert.Equal(FileReviewErrors.AlreadyInPost, ReviewerPost.Appoint(Appointment("A2023"), isInPost: true, By(Officer)).Refusal);

    [Fact]
    public void An_appointment_tells_others_the_account_and_not_the_qualification()
    {
        var post = ReviewerPost.Appoint(Appointment("A2023"), isInPost: false, By(Officer)).Value;
        Assert.Equal(Reviewer, Announced<ReviewerAppointed>(post).ReviewerId);
        Assert.DoesNotContain("A2023", post.Pending[0].Happened!.ToString()!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_ends_once_and_not_before_it_began()
    {
        var post = Saved(ReviewerPost.Appoint(Appointment("A2023"), isInPost: false, By(Officer)));
        Assert.Equal(FileReviewErrors.EndedBeforeStart, post.End(new EndReviewer(post.Id, new DateOnly(2022, 12, 31), "调离"), By(Officer)).Refusal);
        Assert.False(post.End(new EndReviewer(post.Id, Today, "调离"), By(Officer)).IsRefused);
        Assert.Equal(Today, Announced<ReviewerEnded>(post).EndedOn);
        Assert.Equal(FileReviewErrors.PostOver, post.End(new EndReviewer(post.Id, Today, "调离"), By(Officer)).Refusal);
    }

    [Fact]
    public void Nobody_reviews_the_file_of_his_own_case()
    {
        var own = Review() with { ReviewerId = Assisting };
        Assert.Equal("PEN-72", FileReview.Enter(own, [Brief], isInPost: true, By(Assisting)).Refusal.RuleId);
    }

    [Fact]
    public void A_review_is_entered_by_the_reviewer_and_within_the_time_in_the_post()
    {
        Assert.Equal(ErrorKind.Forbidden, FileReview.Enter(Review(), [Brief], isInPost: true, By(Officer)).Refusal.Kind);
        Assert.Equal("enforcement.reviewer_not_in_post", FileReview.Enter(Review(), [Brief], isInPost: false, By(Reviewer)).Refusal.Code);
    }

    [Fact]
    public void A_review_of_an_unknown_case_or_with_a_defect_of_another_is_refused()
    {
        Assert.Equal(BureauErrors.CasesUnknown, FileReview.Enter(Review(), [], isInPost: true, By(Reviewer)).Refusal);
        var strange = Review(new FileDefect(0, OtherCase, ReviewItem.Evidence, "缺少现场照片"));
        Assert.Equal(FileReviewErrors.DefectOfOtherCase, FileReview.Enter(strange, [Brief], isInPost: true, By(Reviewer)).Refusal);
    }

    [Fact]
    public void A_review_is_corrected_when_its_last_defect_is()
    {
        var review = Saved(FileReview.Enter(
            Review(new FileDefect(0, Case, ReviewItem.Evidence, "缺少现场照片"), new FileDefect(0, Case, ReviewItem.Document, "文书缺日期")), [Brief],
            isInPost: true, By(Reviewer)));
        Assert.Equal([1, 2], review.Defects.Select(defect => defect.Number));

        Assert.False(review.Correct(Correction(review, 1), By(Officer)).IsRefused);
        Assert.Equal(1, Announced<FileReviewDefectCorrected>(review).OpenDefects);
        Assert.Equal(FileReviewStatus.Recorded, review.Status);
        review.ClearPending();
        Assert.Equal(FileReviewErrors.DefectCorrected, review.Correct(Correction(review, 1), By(Officer)).Refusal);
        Assert.Equal(FileReviewErrors.NoSuchDefect, review.Correct(Correction(review, 3), By(Officer)).Refusal);
        Assert.Equal(
            FileReviewErrors.CorrectedBeforeReview,
            review.Correct(Correction(review, 2) with { CorrectedOn = Today.AddDays(-1) }, By(Officer)).Refusal);
        Assert.False(review.Correct(Correction(review, 2), By(Officer)).IsRefused);
        Assert.Equal(FileReviewStatus.Corrected, review.Status);
    }

    [Fact]
    public void A_withdrawn_review_changes_no_more()
    {
        var review = Saved(FileReview.Enter(Review(new FileDefect(0, Case, ReviewItem.Evidence, "缺少照片")), [Brief], isInPost: true, By(Reviewer)));
        Assert.False(review.Withdraw("重复登记", By(Reviewer)).IsRefused);
        Assert.Equal(Today, Announced<FileReviewWithdrawn>(review).WithdrawnOn);
        Assert.Equal(BureauErrors.TakenBack, review.Withdraw("重复登记", By(Reviewer)).Refusal);
        Assert.Equal(BureauErrors.TakenBack, review.Correct(Correction(review, 1), By(Officer)).Refusal);
    }

    private static AppointReviewer Appointment(string qualification) => new(Reviewer, qualification, new DateOnly(2023, 1, 1), null, IsSynthetic: true);

    private static RecordFileReview Review(params FileDefect[] defects) => new(Reviewer, [Case], Today, defects, "", IsSynthetic: true);

    private static RecordDefectCorrected Correction(FileReview review, int number) => new(review.Id, number, Today, "已补正");
}
