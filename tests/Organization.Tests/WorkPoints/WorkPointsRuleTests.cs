using Organization.Contracts.Events.V1;
using Organization.Meetings;
using Organization.WorkPoints;
using static Organization.Tests.Acting;

namespace Organization.Tests.WorkPoints;

public sealed class WorkPointsRuleTests
{
    [Fact]
    public void Work_points_name_the_meeting_that_decided_them()
    {
        var meeting = SpecialMeeting(held: true);
        var issued = AnnualWorkPoints.Issue(Issue(), meeting, On(2023, 2, 25)).Done().Announced<WorkPointsIssued>();
        Assert.Equal(("WorkPoints", 2023, "某委法〔2023〕1号"), (issued.Kind, issued.Year, issued.DocumentNumber));
    }

    [Fact]
    public void Work_points_without_a_special_meeting_are_refused()
    {
        var refused = AnnualWorkPoints.Issue(Issue() with { MeetingId = null }, meeting: null, On(2023, 2, 25));
        Assert.Equal(("TRN-11", "organization.work_points_without_meeting"), (refused.Refusal.RuleId, refused.Refusal.Code));
    }

    [Fact]
    public void Work_points_of_a_meeting_not_yet_held_are_refused()
    {
        var refused = AnnualWorkPoints.Issue(Issue(), SpecialMeeting(held: false), On(2023, 2, 25));
        Assert.Equal(("TRN-11", "organization.work_points_meeting_not_held"), (refused.Refusal.RuleId, refused.Refusal.Code));
    }

    [Fact]
    public void Work_points_issued_before_their_meeting_are_refused()
    {
        var refused = AnnualWorkPoints.Issue(Issue() with { IssuedOn = Day(2023, 2, 19) }, SpecialMeeting(held: true), On(2023, 2, 25));
        Assert.Equal(("TRN-11", "organization.work_points_before_meeting"), (refused.Refusal.RuleId, refused.Refusal.Code));
    }

    [Fact]
    public void A_work_plan_needs_no_meeting() =>
        Assert.False(AnnualWorkPoints.Issue(
            Issue() with { Kind = WorkPointsKind.WorkPlan, MeetingId = null }, meeting: null, On(2023, 2, 25)).IsRefused);

    [Fact]
    public void A_task_carries_owner_due_day_key_mark_and_aim_and_is_completed_once()
    {
        var plan = Plan();
        var task = plan.Add(Task("一站式办理"), On(2023, 3, 1)).Done();
        var added = plan.Announced<WorkTaskAdded>();
        Assert.Equal((true, "一门受理，全程监督", "judicial-office"), (added.IsKeyTask, added.Aim, added.OwnerOffice));

        plan.Complete(new CompleteTask(plan.Id, task, Day(2023, 11, 30), "已建成"), On(2023, 12, 1)).Done();
        Assert.Equal(Day(2023, 11, 30), plan.Announced<WorkTaskCompleted>().CompletedOn);
        Assert.Equal(
            "organization.task_completed",
            plan.Complete(new CompleteTask(plan.Id, task, Day(2023, 12, 1), "已建成"), On(2023, 12, 1)).Refusal.Code);
        Assert.Equal("organization.task_completed", plan.Progress(new RecordTaskProgress(plan.Id, task, "再议"), On(2023, 12, 1)).Refusal.Code);
    }

    [Fact]
    public void A_task_due_in_another_year_or_twice_named_is_refused()
    {
        var plan = Plan();
        Assert.Equal("organization.task_due_outside_year", plan.Add(Task("甲") with { Due = Day(2024, 1, 1) }, On(2023, 3, 1)).Refusal.Code);
        plan.Add(Task("甲"), On(2023, 3, 1)).Done();
        Assert.Equal("organization.task_exists", plan.Add(Task("甲"), On(2023, 3, 1)).Refusal.Code);
    }

    [Fact]
    public void A_task_cannot_be_completed_in_the_future()
    {
        var plan = Plan();
        var task = plan.Add(Task("甲"), On(2023, 3, 1)).Done();
        Assert.Equal(
            "organization.task_completed_outside_time",
            plan.Complete(new CompleteTask(plan.Id, task, Day(2023, 3, 3), "完成"), On(2023, 3, 2)).Refusal.Code);
    }

    [Fact]
    public void A_task_is_overdue_from_the_day_after_its_due_day()
    {
        var plan = Plan();
        plan.Add(Task("甲"), On(2023, 3, 1)).Done();
        var task = Assert.Single(plan.Tasks);
        Assert.False(task.IsOverdueOn(Day(2023, 11, 30)));
        Assert.True(task.IsOverdueOn(Day(2023, 12, 1)));
    }

    private static IssueWorkPoints Issue() =>
        new(WorkPointsKind.WorkPoints, 2023, "2023年工作要点", "某委法〔2023〕1号", Day(2023, 2, 25), OrganizationApp.Account(7), IsSynthetic: false);

    private static AnnualWorkPoints Plan()
    {
        var plan = AnnualWorkPoints.Issue(Issue() with { Kind = WorkPointsKind.WorkPlan, MeetingId = null }, meeting: null, On(2023, 2, 25)).Done();
        plan.ClearPending();
        return plan;
    }

    private static AddTask Task(string title) =>
        new(Guid.Empty, title, "judicial-office", Day(2023, 11, 30), IsKeyTask: true, "一门受理，全程监督", IsSynthetic: false);

    private static Meeting SpecialMeeting(bool held)
    {
        var meeting = Meeting.Plan(
            new PlanMeeting(MeetingKind.CommitteeSpecial, "专题会议", Day(2023, 2, 20), ["审议"], OrganizationApp.Account(7), IsSynthetic: false),
            hasCommittee: true, On(2023, 2, 1)).Done();
        if (held) meeting.Hold(new HoldMeeting(meeting.Id, Day(2023, 2, 20), 10, [new Resolution("通过", "")]), On(2023, 2, 20)).Done();
        return meeting;
    }
}
