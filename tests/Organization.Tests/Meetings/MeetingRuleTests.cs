using Organization.Contracts.Events.V1;
using Organization.Meetings;
using static Organization.Tests.Acting;

namespace Organization.Tests.Meetings;

public sealed class MeetingRuleTests
{
    [Fact]
    public void What_a_meeting_was_and_resolved_is_announced_whole()
    {
        var meeting = Planned(MeetingKind.CommitteeSpecial);
        meeting.ClearPending();

        meeting.Hold(Held(Day(2023, 2, 20)), On(2023, 2, 21)).Done();

        Assert.Contains("TRN-11", meeting.SatisfiedRules());
        var held = meeting.Announced<MeetingHeld>();
        Assert.Equal(("CommitteeSpecial", Day(2023, 2, 20), 15), (held.Kind, held.HeldOn, held.Attendance));
        Assert.Equal(["审议通过年度工作要点"], held.Resolutions);
        Assert.Equal(["2023年工作要点"], held.ResultingDocuments);
    }

    [Fact]
    public void A_special_meeting_without_its_committee_is_refused()
    {
        var refused = Meeting.Plan(Plan(MeetingKind.CommitteeSpecial), hasCommittee: false, On(2023, 2, 1));
        Assert.Equal(("TRN-11", "organization.meeting_committee_missing"), (refused.Refusal.RuleId, refused.Refusal.Code));
    }

    [Fact]
    public void A_special_meeting_without_resolutions_is_refused()
    {
        var refused = Planned(MeetingKind.CommitteeSpecial).Hold(Held(Day(2023, 2, 20)) with { Resolutions = [] }, On(2023, 2, 20));
        Assert.Equal(("TRN-11", "organization.meeting_resolution_missing"), (refused.Refusal.RuleId, refused.Refusal.Code));
    }

    [Fact]
    public void A_meeting_that_lies_ahead_cannot_have_been_held()
    {
        var meeting = Planned(MeetingKind.Other);
        Assert.Equal("organization.meeting_before_planned", meeting.Hold(Held(Day(2023, 2, 19)), On(2023, 2, 19)).Refusal.Code);
        Assert.Equal("organization.meeting_held_in_future", meeting.Hold(Held(Day(2023, 2, 20)), On(2023, 2, 19)).Refusal.Code);
    }

    [Fact]
    public void A_meeting_moved_forward_can_be_held_on_its_new_day()
    {
        var meeting = Planned(MeetingKind.EnlargedWorkMeeting);
        meeting.ClearPending();
        meeting.Reschedule(Day(2023, 2, 10), On(2023, 2, 5)).Done();
        Assert.Equal(Day(2023, 2, 20), meeting.Announced<MeetingRescheduled>().PlannedBefore);
        Assert.False(meeting.Hold(Held(Day(2023, 2, 10)), On(2023, 2, 10)).IsRefused);
        Assert.Equal(Day(2023, 2, 10), meeting.OccursOn);
    }

    [Fact]
    public void A_cancelled_meeting_is_never_held_and_a_held_one_never_cancelled()
    {
        var cancelled = Planned(MeetingKind.Other);
        cancelled.Cancel("防汛", On(2023, 2, 19)).Done();
        Assert.Equal("organization.meeting_not_planned", cancelled.Hold(Held(Day(2023, 2, 20)), On(2023, 2, 20)).Refusal.Code);

        var held = Planned(MeetingKind.Other);
        held.Hold(Held(Day(2023, 2, 20)), On(2023, 2, 20)).Done();
        Assert.Equal("organization.meeting_not_planned", held.Cancel("防汛", On(2023, 2, 21)).Refusal.Code);
        Assert.Equal("organization.meeting_not_planned", held.Reschedule(Day(2023, 3, 1), On(2023, 2, 21)).Refusal.Code);
    }

    private static PlanMeeting Plan(MeetingKind kind) =>
        new(kind, "法治建设专题会议", Day(2023, 2, 20), ["审议年度工作要点"], OrganizationApp.Account(7), IsSynthetic: false);

    private static Meeting Planned(MeetingKind kind) => Meeting.Plan(Plan(kind), hasCommittee: true, On(2023, 2, 1)).Done();

    private static HoldMeeting Held(DateOnly day) => new(Guid.Empty, day, 15, [new Resolution("审议通过年度工作要点", "2023年工作要点")]);
}
