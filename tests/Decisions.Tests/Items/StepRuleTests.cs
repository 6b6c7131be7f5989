using Decisions.Counsel;
using Decisions.Items;
using Platform.Law.Results;

namespace Decisions.Tests.Items;

public sealed class StepRuleTests
{
    [Fact]
    public void A_matter_outside_the_procedure_is_not_proposed()
    {
        var facts = Journey.Facts with { Exclusion = ScopeExclusion.EmergencyResponse };
        var proposed = DecisionItem.Propose(new ProposeItem(Guid.CreateVersion7(Journey.Office.At), facts), 2023, null, Journey.Office);
        Assert.Equal("DEC-03", proposed.Refusal.RuleId);
    }

    [Fact]
    public void Several_drafting_units_need_a_lead_among_them()
    {
        Refused("DEC-11", new Journey().Start(start => start with { LeadUnit = "" }));
        Refused("DEC-11", new Journey().Start(start => start with { LeadUnit = "财政所" }));
        Refused("DEC-11", new Journey().Start(start => start with { DraftingUnits = [] }));
        Assert.False(new Journey().Start(start => start with { DraftingUnits = ["司法所"], LeadUnit = "" }).IsRefused);
    }

    [Fact]
    public void An_item_of_an_unpublished_catalogue_is_not_started()
    {
        var journey = new Journey();
        var command = new StartItem(journey.Item.Id, Journey.Day(3, 20), ["司法所"], "");
        Refused("DEC-04", journey.Item.Start(command, publishedOn: null, asksIntegrityReview: true, Journey.Office));
    }

    [Theory]
    [InlineData("2023-05-02", "", true)]
    [InlineData("2023-05-02", "汛期将至", false)]
    [InlineData("2023-05-03", "", false)]
    public void A_call_shorter_than_thirty_days_needs_a_published_reason(string closes, string reason, bool isRefused)
    {
        // Thirty raw days from 3 April: a last rest day, as 3 May was, moves nothing.
        var done = Started().Call(call => call with { ClosesOn = DateOnly.Parse(closes), ShortReason = reason });
        Assert.Equal(isRefused ? "DEC-22" : null, done.IsRefused ? done.Refusal.RuleId : null);
    }

    [Fact]
    public void A_call_publishes_draft_and_explanation() =>
        Refused("DEC-22", Started().Call(call => call with { Papers = Journey.Papers(PaperKind.Draft) }));

    [Fact]
    public void Participation_is_not_closed_while_a_call_is_open() =>
        Refused("DEC-22", Called().CloseParticipation(with: close => close with { ClosedOn = Journey.Day(5, 3) }));

    [Fact]
    public void Participation_is_not_closed_when_nobody_was_heard() => Refused("DEC-20", Started().CloseParticipation());

    [Fact]
    public void Participation_is_not_closed_with_an_unanswered_comment() => Refused("DEC-27", Called().CloseParticipation(open: 1));

    [Fact]
    public void Participation_is_not_closed_without_the_account_of_opinions() =>
        Refused("DEC-27", Called().CloseParticipation(with: close => close with { Papers = Journey.Papers(PaperKind.Notice) }));

    [Fact]
    public void A_comment_is_not_answered_without_a_reason()
    {
        var journey = Called();
        var received = PublicComment.Receive(
            new RecordComment(journey.Item.Id, Journey.Day(4, 10), "信函", "居民", "", "建议避开早晚高峰。", "", true), journey.Item, 1, Journey.Office);
        var command = new DisposeComment(received.Value.Id, Disposition.Adopted, "", Journey.Day(5, 5), "");

        Refused("DEC-27", received.Value.Dispose(command, Journey.Office));
        Assert.False(received.Value.Dispose(command with { Reason = "已写入第三条。" }, Journey.Office).IsRefused);
        Assert.Equal("decisions.comment_answered", received.Value.Dispose(command with { Reason = "再次" }, Journey.Office).Refusal.Code);
    }

    [Fact]
    public void A_comment_outside_the_call_is_not_taken()
    {
        var journey = Called();
        var command = new RecordComment(journey.Item.Id, Journey.Day(5, 4), "信函", "居民", "", "迟到的意见。", "", true);
        Assert.Equal("decisions.comments_closed", PublicComment.Receive(command, journey.Item, 1, Journey.Office).Refusal.Code);
    }

    [Fact]
    public void Hearing_papers_are_sent_seven_days_before()
    {
        Refused("DEC-25", Started().Hear(hearing => hearing with { Hearing = hearing.Hearing! with { PapersSentOn = Journey.Day(4, 14) } }));
        Refused("DEC-25", Started().Hear(hearing => hearing with { Hearing = null }));
        Assert.False(Started().Hear().IsRefused);
    }

    [Fact]
    public void A_hearing_takes_its_three_steps() =>
        Refused("DEC-26", Started().Hear(hearing => hearing with { Hearing = hearing.Hearing! with { RecordSigned = false } }));

    [Fact]
    public void Every_expert_signs_the_opinion()
    {
        var journey = new Journey().Through(DecisionStep.PublicParticipation);
        Refused("DEC-31", journey.Experts(argument => argument with { Experts = [Journey.Expert with { SignedOn = null }] }));
        Refused("DEC-31", journey.Experts(argument => argument with { Experts = [Journey.Expert with { Opinion = "" }] }));
    }

    [Fact]
    public void Every_expert_declares_to_have_no_interest_before_signing()
    {
        var journey = new Journey().Through(DecisionStep.PublicParticipation);
        Refused("DEC-32", journey.Experts(argument => argument with { Experts = [Journey.Expert, Journey.Expert with { DeclaredOn = null }] }));
        Refused("DEC-32", journey.Experts(argument => argument with { Experts = [Journey.Expert with { DeclaredOn = Journey.Day(5, 25) }] }));
    }

    [Fact]
    public void A_risk_report_has_three_parts()
    {
        var journey = new Journey().Through(DecisionStep.ExpertArgument);
        Refused("DEC-41", journey.Risk(risk => risk with { RiskPoints = "" }));
        Refused("DEC-41", journey.Risk(risk => risk with { PreventionMeasures = "" }));
        Refused("DEC-41", journey.Risk(risk => risk with { ResponsePlan = "" }));
    }

    [Fact]
    public void A_risk_that_is_not_controllable_stops_the_item_until_it_is()
    {
        var journey = new Journey().Through(DecisionStep.ExpertArgument);
        Assert.False(journey.Risk(risk => risk with { IsControllable = false, Level = RiskLevel.High }).IsRefused);
        Refused("DEC-42", journey.Submit());
        Assert.False(journey.Risk().IsRefused);
        Assert.False(journey.Submit().IsRefused);
    }

    [Fact]
    public void The_reviewer_gets_draft_basis_and_statement() =>
        Refused("DEC-52", Assessed().Submit(review => review with { Papers = Journey.Papers(PaperKind.Draft, PaperKind.LegalBasis) }));

    [Fact]
    public void A_draft_that_was_not_handed_in_is_not_reviewed() => Refused("DEC-50", Assessed().Review());

    [Fact]
    public void Three_findings_are_wanted_and_must_bear_the_conclusion()
    {
        Refused("DEC-54", Submitted().Review(review => review with { Procedure = new Finding(true, "") }));
        Refused("DEC-54", Submitted().Review(review => review with { Content = new Finding(false, "与上位法不一致。") }));
    }

    [Fact]
    public void The_review_rests_on_an_opinion_of_counsel_and_a_reply()
    {
        Refused("DEC-55", Submitted().Review(withCounsel: false));
        Refused("DEC-55", Submitted().Review(review => review with { DrafterReply = "" }));
        var withdrawn = Submitted();
        withdrawn.Counsel.Withdraw(new WithdrawCounselOpinion(withdrawn.Counsel.Id, Journey.Day(6, 22), "重出"), Journey.Office);
        Refused("DEC-55", withdrawn.Review());
    }

    [Fact]
    public void What_counsel_holds_unlawful_is_not_passed()
    {
        var journey = Submitted();
        journey.Counsel = CounselOpinion.Give(
            new RecordCounselOpinion(CounselKind.MajorDecision, "提档改造工程", Journey.Day(6, 20), "某律师事务所", 1, "不合法。", true, null, true), Journey.Office);
        Refused("DEC-56", journey.Review());
    }

    [Fact]
    public void What_is_found_unlawful_is_not_discussed_until_a_new_review_passes()
    {
        var journey = Submitted();
        var fails = new Finding(false, "超越权限。");
        Assert.False(journey.Review(review => review with { Conclusion = LegalityConclusion.Unlawful, Power = fails }).IsRefused);
        Refused("DEC-51", journey.Discuss());
        Assert.False(journey.Submit(review => review with { ReceivedOn = Journey.Day(6, 26) }).IsRefused);
        Assert.False(journey.Review(review => review with { ReviewedOn = Journey.Day(7, 5) }).IsRefused);
    }

    [Fact]
    public void An_exploratory_reform_shows_its_legal_risk()
    {
        Refused("DEC-51", Submitted().Review(review => review with { Conclusion = LegalityConclusion.Exploratory }));
        Assert.False(Submitted().Review(review => review with { Conclusion = LegalityConclusion.Exploratory, LegalRisk = "尚无明确规定。" }).IsRefused);
    }

    [Fact]
    public void Who_handed_the_draft_in_does_not_review_it() =>
        Assert.Equal(ErrorKind.Forbidden, Submitted().Review(act: Journey.Office).Refusal.Kind);

    [Fact]
    public void An_integrity_review_that_is_not_passed_keeps_the_meeting_away()
    {
        var journey = new Journey().Through(DecisionStep.LegalityReview);
        Assert.False(journey.Integrity(review => review with { HasPassed = false }).IsRefused);
        Refused("DEC-61", journey.Discuss());
    }

    private static Journey Started()
    {
        var journey = new Journey();
        Assert.False(journey.Start().IsRefused);
        return journey;
    }

    private static Journey Called()
    {
        var journey = Started();
        Assert.False(journey.Call().IsRefused);
        return journey;
    }

    private static Journey Assessed() => new Journey().Through(DecisionStep.RiskAssessment);

    private static Journey Submitted()
    {
        var journey = Assessed();
        Assert.False(journey.Submit().IsRefused);
        return journey;
    }

    private static void Refused(string rule, Result<Unit> done)
    {
        Assert.True(done.IsRefused);
        Assert.Equal(rule, done.Refusal.RuleId);
    }
}
