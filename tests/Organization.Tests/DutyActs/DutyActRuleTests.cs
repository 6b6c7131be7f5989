using Organization.Contracts.Events.V1;
using Organization.DutyActs;
using static Organization.Tests.Acting;

namespace Organization.Tests.DutyActs;

public sealed class DutyActRuleTests
{
    [Fact]
    public void An_act_is_announced_by_post_and_duty_and_never_by_name()
    {
        var done = DutyAct.Enter(Form(), meetingHeldOn: null, On(2023, 2, 15)).Done();
        Assert.Equal(["TRN-07", "RPT-04"], done.SatisfiedRules());
        var recorded = done.Announced<DutyActRecorded>();
        Assert.Equal(("PartyCommittee", "Deploy", "部署全年法治建设工作", "会议纪要"), (recorded.Head, recorded.Duty, recorded.Title, recorded.Paper));
    }

    [Fact]
    public void An_act_at_a_meeting_was_done_on_the_meetings_day()
    {
        var refused = DutyAct.Enter(Form(), meetingHeldOn: Day(2023, 2, 14), On(2023, 2, 15));
        Assert.Equal(("TRN-07", "organization.duty_act_not_on_meeting_day"), (refused.Refusal.RuleId, refused.Refusal.Code));
        Assert.False(DutyAct.Enter(Form(), meetingHeldOn: Day(2023, 2, 15), On(2023, 2, 16)).IsRefused);
    }

    [Fact]
    public void A_withdrawn_act_cannot_be_withdrawn_again()
    {
        var done = DutyAct.Enter(Form(), meetingHeldOn: null, On(2023, 2, 15)).Done();
        done.ClearPending();
        done.Withdraw("误登", On(2023, 2, 16)).Done();
        Assert.Equal(Day(2023, 2, 16), done.Announced<DutyActWithdrawn>().WithdrawnOn);
        Assert.Equal("TRN-07", done.Withdraw("误登", On(2023, 2, 17)).Refusal.RuleId);
    }

    private static RecordDutyAct Form() => new(
        MainHead.PartyCommittee, HeadDuty.Deploy, Day(2023, 2, 15), "部署全年法治建设工作", "会议纪要", MeetingId: null, IsSynthetic: true);
}
