using Enforcement.Cases;
using Enforcement.Contracts.Events.V1;
using Enforcement.Organization;
using Platform.Law.Clocks;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Cases;

public sealed class ReviewGateTests
{
    [Fact]
    public void A_case_without_end_report_cannot_be_reviewed()
    {
        var filed = Filed();
        RefusedBy("PEN-46", filed.SubmitForLegalReview(new SubmitForLegalReview(filed.Id, []), LegalSetting.Delivered, By(Lead, ReportedOn)));
    }

    [Fact]
    public void An_officer_of_the_case_cannot_review_it()
    {
        var subject = UnderReview();
        RefusedBy("PEN-72", Give(subject, Agreement(subject), Assisting));
    }

    [Fact]
    public void Whoever_took_evidence_earlier_cannot_review_the_case()
    {
        var filed = Filed();
        Func<Guid, bool> all = _ => true;
        Did(filed.RecordInquiry(Evidence(filed) with { SecondOfficerId = Stranger }, all, LegalSetting.Delivered.Calendar, By(Lead, FiledOn)));
        Did(filed.SubmitEndReport(Report(filed), LegalSetting.Delivered.Calendar, By(Lead, ReportedOn)));
        Did(filed.SubmitForLegalReview(new SubmitForLegalReview(filed.Id, []), LegalSetting.Delivered, By(Lead, ReportedOn)));
        RefusedBy("PEN-72", Give(filed, Agreement(filed), Stranger));
    }

    [Fact]
    public void A_reviewer_without_qualification_is_refused()
    {
        var subject = UnderReview();
        RefusedBy("PEN-71", Give(subject, Agreement(subject) with { QualificationNumber = "" }));
    }

    [Fact]
    public void An_earlier_reviewer_may_give_a_note_instead_of_a_number()
    {
        var subject = UnderReview();
        Did(Give(subject, Agreement(subject) with { QualificationNumber = "", EarlierReviewerNote = "2016年起从事审核工作" }));
    }

    [Fact]
    public void An_opinion_that_leaves_one_of_the_eight_contents_open_is_refused()
    {
        var subject = UnderReview();
        RefusedBy("PEN-73", Give(subject, Agreement(subject) with { Answers = [.. Answers().Skip(1)] }));
    }

    [Fact]
    public void A_content_that_does_not_stand_needs_a_defect()
    {
        var subject = UnderReview();
        RefusedBy("PEN-73", Give(subject, Agreement(subject) with { Answers = Answers(LegalReviewItem.Crime) }));
    }

    [Fact]
    public void A_return_without_defects_is_refused()
    {
        var subject = UnderReview();
        RefusedBy("PEN-75", Give(subject, Agreement(subject) with { Opinion = ReviewOpinion.SupplementInvestigation }));
    }

    [Fact]
    public void An_agreement_with_defects_is_refused()
    {
        var subject = UnderReview();
        RefusedBy("PEN-75", Give(subject, Return(subject) with { Opinion = ReviewOpinion.Agree }));
    }

    [Fact]
    public void A_returned_case_is_submitted_again_only_with_every_defect_answered()
    {
        var subject = Returned();
        RefusedBy("PEN-75", Submit(subject));

        Did(Submit(subject, new DefectCorrection(1, "已补签并说明")));

        Assert.Equal(CaseStatus.UnderLegalReview, subject.Status);
        Assert.Equal([1, 2], subject.Reviews.Select(review => review.Round));
        var defect = Assert.Single(subject.Reviews[0].Defects);
        Assert.Equal(("已补签并说明", ReviewedOn), (defect.Correction, defect.CorrectedOn));
        var asked = Assert.IsType<LegalReviewRequested>(subject.Pending[^1].Happened);
        Assert.Equal((2, 1), (asked.Round, asked.CorrectedDefects));
    }

    [Fact]
    public void The_opinion_is_due_after_ten_working_days_or_sooner_where_the_street_says_so()
    {
        var subject = UnderReview();
        Assert.Equal(new DateOnly(2023, 3, 20), subject.Reviews[^1].Clock.Due(LegalSetting.Delivered.Calendar));

        var quick = Reported();
        Did(quick.SubmitForLegalReview(new SubmitForLegalReview(quick.Id, []), With(("enforcement.legal_review.days", "5")), By(Lead, ReportedOn)));
        Assert.Equal(new DateOnly(2023, 3, 13), quick.Reviews[^1].Clock.Due(LegalSetting.Delivered.Calendar));
    }

    [Fact]
    public void A_late_opinion_is_recorded_as_missed()
    {
        var subject = UnderReview();
        Did(subject.GiveLegalReview(Agreement(subject), LegalSetting.Delivered, By(Reviewer, new DateOnly(2023, 3, 21))));
        Assert.Equal(ClockOutcome.Missed, subject.Reviews[^1].Clock.Closure!.Outcome);
        Assert.False(Assert.IsType<LegalReviewGiven>(subject.Pending[^1].Happened).InTime);
    }

    private static Result<Unit> Give(PenaltyCase subject, GiveLegalReview command, Guid? reviewer = null) =>
        subject.GiveLegalReview(command, LegalSetting.Delivered, By(reviewer ?? Reviewer, ReviewedOn));

    private static Result<Unit> Submit(PenaltyCase subject, params DefectCorrection[] corrections) =>
        subject.SubmitForLegalReview(new SubmitForLegalReview(subject.Id, corrections), LegalSetting.Delivered, By(Lead, ReviewedOn));
}
