using Organization.Contracts.Events.V1;
using Organization.Study;
using static Organization.Tests.Acting;

namespace Organization.Tests.Study;

public sealed class StudyRuleTests
{
    [Fact]
    public void A_session_is_announced_with_topic_law_and_day()
    {
        var session = Session();
        Assert.Equal(["TRN-04"], session.SatisfiedRules());
        var recorded = session.Announced<StudySessionRecorded>();
        Assert.Equal(("民法典专题学习", "民法典", Day(2023, 2, 10), 90), (recorded.Topic, recorded.LawStudied, recorded.HeldOn, recorded.Minutes));
    }

    [Fact]
    public void A_record_is_withdrawn_once()
    {
        var session = Session();
        session.ClearPending();
        session.Withdraw("日期有误", On(2023, 2, 12)).Done();
        Assert.Equal(Day(2023, 2, 10), session.Announced<StudySessionWithdrawn>().HeldOn);
        var refused = session.Withdraw("日期有误", On(2023, 2, 13));
        Assert.Equal(("TRN-04", "organization.study_session_withdrawn"), (refused.Refusal.RuleId, refused.Refusal.Code));
    }

    [Fact]
    public void Each_quarter_is_met_missed_due_or_ahead()
    {
        var quarters = StudyCadence.Of(2023, [(OrganizationApp.Account(1), Day(2023, 3, 31))], _ => 1, Day(2023, 7, 1));
        Assert.Equal([CadenceState.Met, CadenceState.Missed, CadenceState.Due, CadenceState.Ahead], quarters.Select(quarter => quarter.State));
        Assert.Equal((Day(2023, 4, 1), Day(2023, 6, 30)), (quarters[1].First, quarters[1].Last));
    }

    [Fact]
    public void A_quarter_that_needs_two_is_not_met_by_one()
    {
        var quarters = StudyCadence.Of(2023, [(OrganizationApp.Account(1), Day(2023, 1, 1))], _ => 2, Day(2023, 4, 1));
        Assert.Equal(CadenceState.Missed, quarters[0].State);
    }

    private static StudySession Session() =>
        StudySession.Enter(new RecordStudySession("民法典专题学习", "民法典", Day(2023, 2, 10), 12, 90, IsSynthetic: true), On(2023, 2, 11));
}
