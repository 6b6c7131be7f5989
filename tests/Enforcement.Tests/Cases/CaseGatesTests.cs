using Enforcement.Cases;
using Organization.Contracts;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Cases;

public sealed class CaseGatesTests
{
    [Fact]
    public void A_returned_case_shows_its_open_defects_and_why_it_cannot_be_notified()
    {
        var steps = Steps(Returned(), ReviewedOn);

        Assert.Equal(["SubmitForLegalReview", "IssuePenaltyNotice", "RecordInquiry"], steps.Select(step => step.Act));
        Assert.Equal("PEN-75", Assert.Single(steps[0].Gates).RuleId);
        Assert.Equal("PEN-70", Assert.Single(steps[1].Gates).RuleId);
        Assert.Empty(steps[2].Gates);
    }

    [Fact]
    public void A_notified_case_shows_until_when_the_decision_waits()
    {
        Assert.Equal("PEN-26", Assert.Single(Steps(Noticed(), NoticedOn)[1].Gates).RuleId);
        Assert.Empty(Steps(Noticed(), DecidedOn)[1].Gates);
    }

    [Fact]
    public void An_officers_expired_certificate_is_shown_before_the_act_is_tried()
    {
        var step = new CaseGates(Agreed(), Usual, officer => officer == Lead, Lead, ReviewedOn).NextSteps()[0];
        Assert.Equal("IssuePenaltyNotice", step.Act);
        Assert.Equal("TRN-08", Assert.Single(step.Gates).RuleId);
    }

    [Fact]
    public void An_officer_of_the_case_sees_that_he_cannot_review_it()
    {
        var step = new CaseGates(UnderReview(), Usual, Certified, Assisting, ReviewedOn).NextSteps()[0];
        Assert.Equal("PEN-72", Assert.Single(step.Gates).RuleId);
    }

    [Fact]
    public void A_closed_case_has_no_next_step()
    {
        var subject = Served(new Penalty([PenaltyKind.Warning], 0, 0, 0, ""));
        Did(subject.Close(new CloseCase(subject.Id, ClosingGround.Performed, null, "完毕"), Usual.Calendar, By(Lead, DecidedOn)));
        Assert.Empty(Steps(subject, DecidedOn));
        Assert.All(CaseRail.Of(subject), step => Assert.NotEqual("Now", step.State));
    }

    [Fact]
    public void The_rail_of_a_case_has_one_step_now()
    {
        var rail = CaseRail.Of(Returned()).ToList();
        Assert.Equal("review", Assert.Single(rail, step => step.State == "Now").Key);
        Assert.Equal(["filing", "inquiry", "report"], rail.Where(step => step.State == "Done").Select(step => step.Key));
    }

    [Fact]
    public void Whoever_has_no_part_in_a_case_sees_no_personal_value()
    {
        var subject = Decided();
        var view = new CaseView(subject, By(Stranger, DecidedOn, Roles.Leader)).Whole(Usual, Certified, hasBenchmark: false);
        Assert.False(view.MaySeeParty);
        Assert.Equal("", view.Decision.PartyAddress);
        Assert.All(view.Papers, paper => Assert.Equal("", paper.Text));
        Assert.NotEmpty(new CaseView(subject, By(Lead, DecidedOn)).Whole(Usual, Certified, hasBenchmark: false).Decision.PartyAddress);
    }

    private static IReadOnlyList<NextStep> Steps(PenaltyCase subject, DateOnly day) =>
        new CaseGates(subject, Usual, Certified, Lead, day).NextSteps();
}
