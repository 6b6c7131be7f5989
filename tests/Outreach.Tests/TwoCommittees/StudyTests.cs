using Outreach.Bodies;
using Outreach.Contracts.Events.V1;
using Outreach.TwoCommittees;
using Platform.Law.Results;

namespace Outreach.Tests.TwoCommittees;

public sealed class StudyTests
{
    private readonly ExchangeMeeting _meeting = ExchangeMeeting.Plan(new PlanMeeting(Acts.Day(3, 15), "基层治理", "民法典", true), Acts.Office);
    private readonly OutreachBody _village;
    private readonly OutreachBody _branch;

    public StudyTests()
    {
        var committee = Add(BodyLevel.SubdistrictCommittee, null);
        _branch = Add(BodyLevel.VillageBranch, committee);
        _village = Add(BodyLevel.VillageOrganization, _branch);
    }

    [Fact]
    public void A_meeting_is_held_with_the_villages_and_their_attendance()
    {
        Assert.False(Hold(_village.Id).IsRefused);
        var happened = Assert.IsType<ExchangeMeetingHeld>(_meeting.Pending[^1].Happened);
        Assert.Equal(["VillageOrganization"], happened.Villages);
        Assert.Equal((12, "民法典"), (happened.Attendance, happened.Law));
        Assert.Equal("outreach.meeting_not_planned", Hold(_village.Id).Refusal.Code);
    }

    [Fact]
    public void Only_villages_in_force_attend()
    {
        Assert.Equal("outreach.no_village", Hold(_branch.Id).Refusal.Code);
        Assert.Equal("outreach.no_village", Hold(Guid.Parse("018c0000-0000-7000-8000-0000000000ff")).Refusal.Code);
        Assert.False(_village.End(new EndBody(_village.Id, Acts.Day(3, 1), "合并"), hasChildren: false, Acts.Office).IsRefused);
        Assert.Equal("outreach.no_village", Hold(_village.Id).Refusal.Code);
    }

    [Fact]
    public void A_cancelled_meeting_is_not_held()
    {
        Assert.False(_meeting.Cancel(new CancelMeeting(_meeting.Id, "台风"), Acts.Office).IsRefused);
        Assert.Equal("outreach.meeting_not_planned", Hold(_village.Id).Refusal.Code);
    }

    [Fact]
    public void A_lecture_and_an_observation_are_withdrawn_once()
    {
        var lecture = Lecture.Hold(new RecordLecture("土地管理", Acts.Day(3, 20), 40, "某律师事务所", true), Acts.Office);
        Assert.False(lecture.Withdraw(new WithdrawLecture(lecture.Id, "误登"), Acts.Office).IsRefused);
        Assert.Equal("outreach.study_withdrawn", lecture.Withdraw(new WithdrawLecture(lecture.Id, "再次"), Acts.Office).Refusal.Code);
        var observed = CourtObservation.Hold(new RecordCourtObservation("某市人民法院", Acts.Day(6, 1), 20, ["多元解纷"], true), Acts.Office);
        Assert.False(observed.Withdraw(new WithdrawCourtObservation(observed.Id, "误登"), Acts.Office).IsRefused);
        Assert.Equal("outreach.study_withdrawn", observed.Withdraw(new WithdrawCourtObservation(observed.Id, "再次"), Acts.Office).Refusal.Code);
    }

    private Result<Unit> Hold(Guid body) =>
        _meeting.Hold(new HoldMeeting(_meeting.Id, Acts.Day(3, 16), "", "", [(body, 12)]), [_village, _branch], Acts.Office);

    private static OutreachBody Add(BodyLevel level, OutreachBody? parent) =>
        OutreachBody.Add(new AddBody(level, level.ToString(), parent?.Id, Acts.Day(1, 1), true), parent, Acts.Office).Value;
}
