using Decisions.Contracts.Events.V1;
using Decisions.Items;
using Platform.Law.Results;

namespace Decisions.Tests.Items;

public sealed class StepOrderTests
{
    [Fact]
    public void An_item_goes_through_the_six_steps_and_each_is_announced_with_its_papers()
    {
        var journey = new Journey().Through(DecisionStep.CollectiveDiscussion);

        var completed = journey.Item.Pending.Select(entry => entry.Happened).OfType<DecisionStepCompleted>().ToList();
        Assert.Equal(ItemStatus.Decided, journey.Item.Status);
        Assert.Equal([1, 2, 3, 4, 5, 6], completed.Select(step => step.StepNumber));
        Assert.All(completed, step => Assert.NotEmpty(step.PaperTitles));
        Assert.Equal((Journey.Day(4, 3), Journey.Day(5, 10), 3), (completed[0].OpenedOn, completed[0].CompletedOn, completed[0].Count));
    }

    [Fact]
    public void No_step_is_reached_before_those_before_it_are_complete()
    {
        // What each attempt meets first, by how far the item is.
        Assert.Equal("decisions.item_not_started", new Journey().Discuss().Refusal.Code);
        Refused("DEC-20", Started().Experts());
        Refused("DEC-20", Started().Discuss());
        Refused("DEC-30", new Journey().Through(DecisionStep.PublicParticipation).Risk());
        Refused("DEC-40", new Journey().Through(DecisionStep.ExpertArgument).Submit());
        Refused("DEC-50", new Journey().Through(DecisionStep.RiskAssessment).Integrity());
        Refused("DEC-50", new Journey().Through(DecisionStep.RiskAssessment).Discuss());
        Refused("DEC-61", new Journey().Through(DecisionStep.LegalityReview).Discuss());
    }

    [Fact]
    public void A_finished_step_is_not_taken_again() =>
        Assert.Equal("decisions.step_already_finished", new Journey().Through(DecisionStep.ExpertArgument).Experts().Refusal.Code);

    [Fact]
    public void A_step_is_not_dated_before_the_one_before_it() =>
        Refused("DEC-92", new Journey().Through(DecisionStep.ExpertArgument).Risk(risk => risk with { OpenedOn = Journey.Day(5, 20) }));

    [Fact]
    public void Experts_are_left_out_only_where_the_matter_is_not_technical()
    {
        Refused("DEC-30", Skip(new Journey(isTechnical: true), DecisionStep.PublicParticipation, DecisionStep.ExpertArgument));
        Assert.False(Skip(new Journey(isTechnical: false), DecisionStep.PublicParticipation, DecisionStep.ExpertArgument).IsRefused);
    }

    [Fact]
    public void Risk_is_left_out_only_where_there_is_none()
    {
        Refused("DEC-40", Skip(new Journey(hasRisk: true), DecisionStep.ExpertArgument, DecisionStep.RiskAssessment));
        Assert.False(Skip(new Journey(hasRisk: false), DecisionStep.ExpertArgument, DecisionStep.RiskAssessment).IsRefused);
    }

    [Fact]
    public void A_step_is_left_out_only_with_ground_and_signatory()
    {
        Refused("DEC-30", Skip(new Journey(isTechnical: false), DecisionStep.PublicParticipation, DecisionStep.ExpertArgument, ground: ""));
        Refused("DEC-30", Skip(new Journey(isTechnical: false), DecisionStep.PublicParticipation, DecisionStep.ExpertArgument, signatory: ""));
    }

    [Fact]
    public void Reviews_are_never_left_out() =>
        Refused("DEC-50", Skip(new Journey(), DecisionStep.RiskAssessment, DecisionStep.LegalityReview));

    [Fact]
    public void The_public_is_left_out_only_where_the_matter_is_lawfully_secret()
    {
        var secret = new Journey(isSecret: true);
        Assert.False(secret.Start().IsRefused);
        Assert.False(secret.Item.Skip(Skipping(secret, DecisionStep.PublicParticipation), Journey.Office).IsRefused);
        Refused("DEC-20", Started().Item.Skip(Skipping(Started(), DecisionStep.PublicParticipation), Journey.Office));
    }

    [Fact]
    public void Papers_of_a_step_that_was_left_out_are_not_wanted_at_the_meeting()
    {
        var journey = new Journey(isTechnical: false);
        Assert.False(Skip(journey, DecisionStep.PublicParticipation, DecisionStep.ExpertArgument).IsRefused);
        Assert.False(journey.Risk().IsRefused);
        Assert.False(journey.Submit().IsRefused);
        Assert.False(journey.Review().IsRefused);
        Assert.False(journey.Integrity().IsRefused);
        var papers = Journey.Papers(PaperKind.Draft, PaperKind.OpinionAdoption, PaperKind.RiskReport, PaperKind.LegalityOpinion);

        Assert.False(journey.Discuss(meeting => meeting with { Papers = papers }).IsRefused);
    }

    [Fact]
    public void A_place_that_does_not_ask_for_the_integrity_review_has_five_steps()
    {
        var journey = new Journey(asksIntegrityReview: false).Through(DecisionStep.LegalityReview);

        Assert.Equal(DecisionStep.CollectiveDiscussion, journey.Item.CurrentStep);
        Assert.Equal((StepState.Skipped, "本地没有把它规定为决策程序。"), (journey.Item[DecisionStep.IntegrityReview].State, journey.Item[DecisionStep.IntegrityReview].Ground));
        Assert.Equal("decisions.step_already_finished", journey.Integrity().Refusal.Code);
        Assert.False(journey.Discuss().IsRefused);
    }

    [Fact]
    public void The_start_announces_what_the_place_does_not_ask_for()
    {
        foreach (var asks in new[] { true, false })
        {
            var journey = new Journey(asksIntegrityReview: asks);
            journey.Item.ClearPending();
            Assert.False(journey.Start().IsRefused);
            var started = Assert.IsType<DecisionItemStarted>(Assert.Single(journey.Item.Pending).Happened);
            Assert.Equal(asks ? "" : "IntegrityReview", string.Join(',', started.StepsNotAsked!));
        }
    }

    private static Journey Started()
    {
        var journey = new Journey();
        Assert.False(journey.Start().IsRefused);
        return journey;
    }

    private static Result<Unit> Skip(
        Journey journey, DecisionStep through, DecisionStep step, string ground = "不属于专业技术事项", string signatory = "办事处主任（示例）") =>
        journey.Through(through).Item.Skip(Skipping(journey, step) with { Ground = ground, Signatory = signatory }, Journey.Office);

    private static SkipStep Skipping(Journey journey, DecisionStep step) => new(
        journey.Item.Id, step, "依法不需要", "办事处主任（示例）", step < DecisionStep.LegalityReview ? Journey.Day(5, 26) : Journey.Day(6, 10));

    private static void Refused(string rule, Result<Unit> done)
    {
        Assert.True(done.IsRefused);
        Assert.Equal(rule, done.Refusal.RuleId);
        Assert.NotNull(done.Refusal.Cure);
    }
}
