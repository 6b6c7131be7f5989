using Enforcement.Bureau;
using Enforcement.Contracts.Events.V1;
using Enforcement.Lawyers;
using static Enforcement.Tests.Bureau.BureauDays;

namespace Enforcement.Tests.Bureau;

public sealed class LawyerVisitTests
{
    [Fact]
    public void A_visit_tells_the_cases_read_and_the_doubts_explained()
    {
        var visit = LawyerVisit.Enter(Visit(Open(), Answered()), casesExist: true, isKnown: false, By(Officer)).Value;
        var happened = Announced<LawyerVisitRecorded>(visit);
        Assert.Equal([Case.ToString()], happened.CaseIds);
        Assert.Equal((2, 1), (happened.Doubts, happened.DoubtsAnswered));
    }

    [Fact]
    public void A_planned_visit_draws_its_files_and_is_held_with_its_doubts()
    {
        var plan = new PlanLawyerVisit(Today, "某某律师事务所", null, 1);
        Assert.Equal(LawyerVisitErrors.PlannedInPast, LawyerVisit.Plan(plan with { PlannedOn = Today.AddDays(-1) }, [Case], "seed", isKnown: false, By(Officer)).Refusal);
        Assert.Equal(LawyerVisitErrors.NothingToRead, LawyerVisit.Plan(plan, [], "seed", isKnown: false, By(Officer)).Refusal);
        Assert.Equal("enforcement.lawyer_visit_known", LawyerVisit.Plan(plan, [Case], "seed", isKnown: true, By(Officer)).Refusal.Code);
        var visit = LawyerVisit.Plan(plan, [Case], "seed", isKnown: false, By(Officer)).Value;
        Assert.Null(Assert.Single(visit.Pending).Happened);
        Assert.Equal(Enforcement.FileReviews.FileDraw.Draw(visit.Draw!.Population, 1, visit.Draw.Seed), visit.CaseIds);
        visit.ClearPending();

        var held = new HoldLawyerVisit(visit.Id, Today, [OtherCase], [Open() with { CaseId = OtherCase }]);
        Assert.Equal(BureauErrors.CasesUnknown, visit.Hold(held, casesExist: false, isKnown: false, By(Officer)).Refusal);
        Assert.Equal(LawyerVisitErrors.DoubtOfOtherCase, visit.Hold(held with { FurtherCaseIds = [] }, casesExist: true, isKnown: false, By(Officer)).Refusal);
        Assert.False(visit.Hold(held, casesExist: true, isKnown: false, By(Officer)).IsRefused);
        Assert.Equal([Case.ToString(), OtherCase.ToString()], Announced<LawyerVisitRecorded>(visit).CaseIds);
        Assert.Equal(LawyerVisitErrors.NotPlanned, visit.Hold(held, casesExist: true, isKnown: false, By(Officer)).Refusal);
    }

    [Fact]
    public void A_planned_visit_is_cancelled_and_nobody_is_told()
    {
        var visit = Saved(LawyerVisit.Plan(new PlanLawyerVisit(Today, "某某律师事务所", null, 1), [Case], "seed", isKnown: false, By(Officer)));
        Assert.False(visit.Withdraw("律师请假", By(Officer)).IsRefused);
        Assert.Null(Assert.Single(visit.Pending).Happened);
    }

    [Fact]
    public void The_same_visit_is_not_entered_twice() =>
        Assert.Equal("enforcement.lawyer_visit_known", LawyerVisit.Enter(Visit(), casesExist: true, isKnown: true, By(Officer)).Refusal.Code);

    [Fact]
    public void Cases_must_exist_and_doubts_be_about_a_case_read()
    {
        Assert.Equal(BureauErrors.CasesUnknown, LawyerVisit.Enter(Visit(), casesExist: false, isKnown: false, By(Officer)).Refusal);
        var strange = Visit(Open() with { CaseId = OtherCase });
        Assert.Equal(LawyerVisitErrors.DoubtOfOtherCase, LawyerVisit.Enter(strange, casesExist: true, isKnown: false, By(Officer)).Refusal);
    }

    [Fact]
    public void A_doubt_is_answered_once_and_not_before_the_visit()
    {
        var visit = Saved(LawyerVisit.Enter(Visit(Open()), casesExist: true, isKnown: false, By(Officer)));
        var answer = new AnswerDoubt(visit.Id, 1, Today, "适用第四十二条");

        Assert.Equal(LawyerVisitErrors.AnsweredBeforeVisit, visit.Answer(answer with { AnsweredOn = Today.AddDays(-1) }, By(Officer)).Refusal);
        Assert.Equal(LawyerVisitErrors.NoSuchDoubt, visit.Answer(answer with { DoubtNumber = 2 }, By(Officer)).Refusal);
        Assert.False(visit.Answer(answer, By(Officer)).IsRefused);
        Assert.Equal(0, Announced<LawyerDoubtAnswered>(visit).OpenDoubts);
        Assert.Equal(LawyerVisitErrors.DoubtAnswered, visit.Answer(answer, By(Officer)).Refusal);
    }

    [Fact]
    public void A_withdrawn_visit_changes_no_more()
    {
        var visit = Saved(LawyerVisit.Enter(Visit(Open()), casesExist: true, isKnown: false, By(Officer)));
        Assert.False(visit.Withdraw("日期有误", By(Officer)).IsRefused);
        Assert.Equal(Today, Announced<LawyerVisitWithdrawn>(visit).VisitedOn);
        Assert.Equal(BureauErrors.TakenBack, visit.Answer(new AnswerDoubt(visit.Id, 1, Today, "答"), By(Officer)).Refusal);
    }

    private static RecordLawyerVisit Visit(params CaseDoubt[] doubts) => new(Today, "某某律师事务所", null, [Case], doubts, IsSynthetic: true);

    private static CaseDoubt Open() => new(0, Case, "能否认定为初次违法", "");

    private static CaseDoubt Answered() => new(0, Case, "证据是否足够", "足够") { AnsweredOn = Today };
}
