using Decisions.Contracts.Events.V1;
using Decisions.Items;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Results;

namespace Decisions.Tests.Items;

public sealed class DecisionRuleTests
{
    [Fact]
    public void Seven_working_days_lie_between_receipt_and_meeting()
    {
        // From Monday 12 June with the Dragon Boat rest on 22 and 23 June and work on Sunday 25 June: the 7th working day is 21 June.
        var journey = new Journey().Through(DecisionStep.RiskAssessment);
        Assert.False(journey.Submit().IsRefused);
        Assert.Equal(Journey.Day(6, 21), journey.Item.LegalityRounds[0].EarliestMeeting);
        Assert.False(journey.Review(review => review with { ReviewedOn = Journey.Day(6, 20) }).IsRefused);
        Assert.False(journey.Integrity(review => review with { OpenedOn = Journey.Day(6, 20), ReviewedOn = Journey.Day(6, 20) }).IsRefused);
        Refused("DEC-53", journey.Discuss(meeting => meeting with { HeldOn = Journey.Day(6, 20) }));
        Assert.False(journey.Discuss(meeting => meeting with { HeldOn = Journey.Day(6, 20), ShortReviewReason = "防汛需要。" }).IsRefused);
    }

    [Fact]
    public void The_meeting_has_all_papers()
    {
        foreach (var missing in new[]
                 {
                     PaperKind.Draft, PaperKind.OpinionAdoption, PaperKind.ExpertOpinion, PaperKind.RiskReport, PaperKind.LegalityOpinion,
                 })
        {
            var refused = Ready().Discuss(meeting => meeting with { Papers = [.. meeting.Papers.Where(paper => paper.Kind != missing)] });
            Refused("DEC-70", refused);
            Assert.Contains(missing.Label(), refused.Refusal.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void More_than_half_of_the_members_are_present() =>
        Refused("DEC-71", Ready().Discuss(meeting => meeting with { MembersTotal = 8 }));

    [Fact]
    public void The_head_speaks_last()
    {
        Refused("DEC-72", Ready().Discuss(meeting => meeting with { Speeches = [Journey.Said(1, isHead: true), Journey.Said(2), Journey.Said(3)] }));
        Refused("DEC-72", Ready().Discuss(meeting => meeting with { Speeches = [Journey.Said(1), Journey.Said(2), Journey.Said(3)] }));
    }

    [Fact]
    public void A_departure_from_the_majority_is_reasoned()
    {
        IReadOnlyList<Speech> against =
        [
            Journey.Said(1, MemberPosition.Disagree), Journey.Said(2, MemberPosition.Disagree), Journey.Said(3, MemberPosition.Abstain),
            Journey.Said(4, isHead: true),
        ];
        Refused("DEC-72", Ready().Discuss(meeting => meeting with { Speeches = against }));
        Refused("DEC-72", Ready().Discuss(meeting => meeting with { Outcome = DiscussionOutcome.Rejected }));
        Assert.False(Ready().Discuss(meeting => meeting with { Speeches = against, DepartureReason = "资金已经落实。" }).IsRefused);
    }

    [Fact]
    public void Dissent_is_written_down_and_kept()
    {
        IReadOnlyList<Speech> speeches = [Journey.Said(1), Journey.Said(2, MemberPosition.Disagree, ""), Journey.Said(3, isHead: true)];
        Refused("DEC-73", Ready().Discuss(meeting => meeting with { Speeches = speeches }));

        var journey = new Journey().Through(DecisionStep.CollectiveDiscussion);
        Assert.Contains(journey.Item.Discussions[0].Speeches, speech => speech is { Position: MemberPosition.Disagree, Statement: "工期过紧。" });
    }

    [Fact]
    public void Fair_competition_is_wanted_once_its_regulation_is_in_force()
    {
        var journey = new Journey(touchesMarket: true).Through(DecisionStep.IntegrityReview);
        var later = new DateOnly(2024, 8, 1);
        Refused("DEC-57", journey.Discuss(meeting => meeting with { HeldOn = later }));
        var failed = new RecordFairCompetitionReview(journey.Item.Id, Journey.Day(6, 30), false, true, "限定经营者。");
        Assert.False(journey.Item.ReviewCompetition(failed, Journey.Office).IsRefused);
        Refused("DEC-57", journey.Discuss(meeting => meeting with { HeldOn = later }));
        Assert.False(journey.Item.ReviewCompetition(failed with { HasPassed = true }, Journey.Office).IsRefused);
        Assert.False(journey.Discuss(meeting => meeting with { HeldOn = later }).IsRefused);
        Assert.False(new Journey(touchesMarket: true).Through(DecisionStep.IntegrityReview).Discuss().IsRefused);
    }

    [Fact]
    public void A_draft_sent_back_is_discussed_again_and_a_rejected_one_ends()
    {
        var journey = Ready();
        Assert.False(journey.Discuss(meeting => meeting with { Outcome = DiscussionOutcome.Revise }).IsRefused);
        Assert.Equal(DecisionStep.CollectiveDiscussion, journey.Item.CurrentStep);
        Assert.False(journey.Discuss(meeting => meeting with { HeldOn = Journey.Day(7, 10) }).IsRefused);
        Assert.Equal(2, journey.Item.Discussions.Count);

        var rejected = Ready();
        Assert.False(rejected.Discuss(meeting => meeting with { Outcome = DiscussionOutcome.Rejected, DepartureReason = "暂缓。" }).IsRefused);
        Assert.Equal(ItemStatus.Rejected, rejected.Item.Status);
        Assert.Equal("decisions.item_not_decided", rejected.Report().Refusal.Code);
    }

    [Fact]
    public void A_decision_is_not_published_before_it_is_reported() =>
        Refused("DEC-74", new Journey().Through(DecisionStep.CollectiveDiscussion).Publish());

    [Theory]
    [InlineData(31, ClockOutcome.Met)]
    [InlineData(32, ClockOutcome.Missed)]
    public void Publication_is_in_time_within_twenty_working_days(int julyDay, ClockOutcome outcome)
    {
        // Decided on 3 July 2023; the 20th working day after it is 31 July.
        var journey = new Journey().Through(DecisionStep.CollectiveDiscussion);
        Assert.False(journey.Report().IsRefused);
        Assert.False(journey.Publish(Journey.Day(7, 1).AddDays(julyDay - 1)).IsRefused);
        Assert.Equal(outcome, journey.Item.PublicationClock!.Closure!.Outcome);
        var happened = Assert.IsType<DecisionPublished>(journey.Item.Pending[^1].Happened);
        Assert.Equal(outcome == ClockOutcome.Met, happened.IsInTime);
    }

    [Fact]
    public void Progress_is_reported_and_completion_needs_the_archive()
    {
        var journey = Published();
        Assert.Equal(
            "decisions.day_too_early",
            journey.Item.RecordProgress(new RecordProgress(journey.Item.Id, Journey.Day(7, 9), "进场", 5), Journey.Office).Refusal.Code);
        Assert.False(journey.Item.RecordProgress(new RecordProgress(journey.Item.Id, Journey.Day(9, 1), "完成一半", 50), Journey.Office).IsRefused);
        var complete = new CompleteItem(journey.Item.Id, Journey.Day(12, 15), "竣工验收", "", null);
        Refused("DEC-76", journey.Item.Complete(complete, Journey.Office));
        Assert.False(journey.Item.Complete(complete with { ArchiveNumber = "D-2023-1", ArchivedOn = Journey.Day(12, 15) }, Journey.Office).IsRefused);
        Assert.Equal(ItemStatus.Completed, journey.Item.Status);
    }

    [Fact]
    public void A_decision_is_not_stopped_without_procedure_but_a_draft_may_be()
    {
        var journey = Published();
        var stop = new StopItem(journey.Item.Id, Journey.Day(10, 1), "规划调整", "");
        Refused("DEC-83", journey.Item.Stop(stop, WorkCalendar.StateCouncil, Journey.Office));
        Assert.False(journey.Item.Stop(stop with { Document = "某街办〔2023〕20号" }, WorkCalendar.StateCouncil, Journey.Office).IsRefused);
        Assert.Equal("decisions.item_ended", journey.Item.Stop(stop, WorkCalendar.StateCouncil, Journey.Office).Refusal.Code);

        var draft = Ready();
        Assert.False(draft.Item.Stop(stop with { StoppedOn = Journey.Day(12, 20) }, WorkCalendar.StateCouncil, Journey.Office).IsRefused);
    }

    private static Journey Ready() => new Journey().Through(DecisionStep.IntegrityReview);

    private static Journey Published()
    {
        var journey = new Journey().Through(DecisionStep.CollectiveDiscussion);
        Assert.False(journey.Report().IsRefused);
        Assert.False(journey.Publish().IsRefused);
        return journey;
    }

    private static void Refused(string rule, Result<Unit> done)
    {
        Assert.True(done.IsRefused);
        Assert.Equal(rule, done.Refusal.RuleId);
    }
}
