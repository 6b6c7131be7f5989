using Grpc.Core;
using Organization.Contracts.V1;
using Platform.Law.Results;
using Platform.Testing;
using static Organization.Tests.OrganizationApp;

namespace Organization.Tests;

public sealed class CommitteeJourneyTests : IAsyncLifetime
{
    private OrganizationApp _app = null!;
    private Committees.CommitteesClient _committees = null!;
    private Contracts.V1.Meetings.MeetingsClient _meetings = null!;
    private Contracts.V1.WorkPoints.WorkPointsClient _workPoints = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await StartAsync();
        _committees = new(_app.Calls(Clerk));
        _meetings = new(_app.Calls(Clerk));
        _workPoints = new(_app.Calls(Clerk));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_committee_meets_and_issues_work_points_whose_tasks_are_completed()
    {
        var committee = await EstablishAsync();
        var meeting = (await _meetings.PlanMeetingAsync(Plan(committee), ServiceApp.Key("plan"))).Id;
        Assert.Equal(meeting, (await _meetings.PlanMeetingAsync(Plan(committee), ServiceApp.Key("plan"))).Id);
        await _meetings.HoldMeetingAsync(Held(meeting));
        var issue = new IssueWorkPointsRequest
        {
            Kind = WorkPointsKind.WorkPoints,
            Year = 2023,
            Title = "2023年工作要点",
            DocumentNumber = "某委法〔2023〕1号",
            IssuedOn = "2023-03-01",
            MeetingId = meeting,
        };
        var document = (await _workPoints.IssueWorkPointsAsync(issue)).Id;
        var task = await _workPoints.AddTaskAsync(new AddTaskRequest
        {
            WorkPointsId = document,
            Title = "一站式办理",
            OwnerOffice = JudicialOffice,
            Due = "2023-11-30",
            IsKeyTask = true,
            Aim = "全程监督",
        });
        await _workPoints.RecordTaskProgressAsync(new RecordTaskProgressRequest { WorkPointsId = document, TaskId = task.TaskId, Progress = "已启动" });
        await _workPoints.CompleteTaskAsync(
            new CompleteTaskRequest { WorkPointsId = document, TaskId = task.TaskId, CompletedOn = "2023-03-01", Result = "已建成" });

        var held = await _meetings.GetMeetingAsync(new GetMeetingRequest { Id = meeting });
        Assert.Equal((MeetingStatus.Held, "2023-02-28", 15), (held.Status, held.HeldOn, held.Attendance));
        var read = await _workPoints.GetWorkPointsAsync(new GetWorkPointsRequest { Id = document });
        Assert.Equal(("已启动", "2023-03-01", true), (read.Tasks[0].Progress, read.Tasks[0].CompletedOn, read.Tasks[0].IsKeyTask));
        Assert.Equal(
            ["WorkPointsIssued", "WorkTaskAdded", "WorkTaskProgressed", "WorkTaskCompleted"],
            await _app.HistoryAsync($"AnnualWorkPoints/{document}", 4));
        Assert.Equal("organization.work_points_exist", (await RefusalOf(_workPoints.IssueWorkPointsAsync(issue))).Code);
        Assert.Empty(_app.App.Logs.Lines);
    }

    [Fact]
    public async Task The_roster_of_any_day_can_be_asked()
    {
        var committee = await EstablishAsync();
        var before = await _committees.AppointMemberAsync(Deputy(committee, "党政办公室工作人员", "2021-01-01"));
        await _committees.EndMembershipAsync(
            new EndMembershipRequest { CommitteeId = committee, MembershipId = before.MembershipId, To = "2023-03-31", Reason = "岗位调整" });
        await _committees.AppointMemberAsync(Deputy(committee, "司法所工作人员", "2023-04-01"));

        var old = await _committees.GetCommitteeAsync(new GetCommitteeRequest { Id = committee, On = "2023-03-31" });
        var current = await _committees.GetCommitteeAsync(new GetCommitteeRequest { Id = committee, On = "2023-04-01" });
        var today = Assert.Single((await _committees.ListCommitteesAsync(new ListCommitteesRequest())).Items);

        Assert.Equal("党政办公室工作人员", Assert.Single(old.Roster).PostTitle);
        Assert.Equal("司法所工作人员", Assert.Single(current.Roster).PostTitle);
        Assert.Equal(2, current.Memberships.Count);
        Assert.Equal("2023-03-01", today.RosterOn);
    }

    [Fact]
    public async Task A_meeting_is_found_by_kind_state_and_days()
    {
        var committee = await EstablishAsync();
        var held = (await _meetings.PlanMeetingAsync(Plan(committee))).Id;
        await _meetings.HoldMeetingAsync(Held(held));
        var other = Plan(committee);
        (other.Kind, other.PlannedOn) = (MeetingKind.EnlargedWorkMeeting, "2023-05-10");
        var ahead = (await _meetings.PlanMeetingAsync(other)).Id;
        await _meetings.RescheduleMeetingAsync(new RescheduleMeetingRequest { Id = ahead, PlannedOn = "2023-06-10" });
        await _meetings.CancelMeetingAsync(new CancelMeetingRequest { Id = ahead, Reason = "防汛" });

        var special = await _meetings.ListMeetingsAsync(new ListMeetingsRequest { Kind = MeetingKind.CommitteeSpecial });
        var cancelled = await _meetings.ListMeetingsAsync(
            new ListMeetingsRequest { Status = MeetingStatus.Cancelled, From = "2023-06-01", To = "2023-06-30" });
        var page = await _meetings.ListMeetingsAsync(new ListMeetingsRequest { Page = 2, Size = 1 });

        Assert.Equal(held, Assert.Single(special.Items).Id);
        Assert.Equal((ahead, "防汛"), (Assert.Single(cancelled.Items).Id, cancelled.Items[0].CancelReason));
        Assert.Equal((2, held), (page.Total, Assert.Single(page.Items).Id));
    }

    [Fact]
    public async Task A_task_for_an_office_nobody_knows_is_refused()
    {
        var plan = await _workPoints.IssueWorkPointsAsync(new IssueWorkPointsRequest
        {
            Kind = WorkPointsKind.WorkPlan,
            Year = 2023,
            Title = "2023年工作计划",
            DocumentNumber = "某街〔2023〕2号",
            IssuedOn = "2023-01-10",
        });
        var refusal = await RefusalOf(_workPoints.AddTaskAsync(
            new AddTaskRequest { WorkPointsId = plan.Id, Title = "任务", OwnerOffice = "nowhere", Due = "2023-11-30" }));
        Assert.Equal(("organization.office_unknown", "ownerOffice"), (refusal.Code, refusal.Field));
    }

    [Fact]
    public async Task A_special_meeting_without_its_committee_is_refused_by_rule()
    {
        var refusal = await RefusalOf(_meetings.PlanMeetingAsync(Plan("")));
        Assert.Equal("TRN-11", refusal.RuleId);
        Assert.NotNull(refusal.Cure);
    }

    [Fact]
    public async Task Every_faulty_field_is_reported_at_once()
    {
        var refusal = await RefusalOf(_meetings.PlanMeetingAsync(new PlanMeetingRequest()));
        Assert.Equal(ErrorKind.Validation, refusal.Kind);
        Assert.Superset(new HashSet<string> { "kind", "title", "plannedOn", "agenda" }, refusal.Faults.Select(fault => fault.Field).ToHashSet());
    }

    [Fact]
    public async Task Leaders_and_villages_read_and_do_not_write()
    {
        var committee = await EstablishAsync();
        foreach (var reader in new[] { Leader, Village })
        {
            var read = await new Committees.CommitteesClient(_app.Calls(reader)).GetCommitteeAsync(new GetCommitteeRequest { Id = committee });
            Assert.Equal("全面依法治街委员会", read.Name);
            Assert.Equal(
                StatusCode.PermissionDenied,
                await StatusOf(new Contracts.V1.Meetings.MeetingsClient(_app.Calls(reader)).PlanMeetingAsync(Plan(committee))));
        }
    }

    [Fact]
    public async Task A_drive_keeps_its_measures_and_the_posts_against_duties()
    {
        var drives = new SpecialDrives.SpecialDrivesClient(_app.Calls(Clerk));
        var drive = (await drives.StartDriveAsync(new StartDriveRequest { Title = "提升行动", Aim = "人员与任务相适应", StartedOn = "2023-02-01" })).Id;
        await drives.RecordMeasureAsync(new RecordMeasureRequest { DriveId = drive, Text = "充实力量", Office = JudicialOffice, TakenOn = "2023-02-10" });
        var count = new RecordStaffingRequest
        {
            DriveId = drive,
            Unit = "司法所",
            Duty = "法制审核",
            PostsNeeded = 3,
            PostsFilled = 2,
            AsOf = "2023-02-10",
        };
        await drives.RecordStaffingAsync(count);
        (count.PostsFilled, count.AsOf) = (3, "2023-02-20");
        await drives.RecordStaffingAsync(count);
        await drives.ConcludeDriveAsync(new ConcludeDriveRequest { DriveId = drive, ConcludedOn = "2023-03-01", Outcome = "人员到岗" });

        var read = Assert.Single((await drives.ListDrivesAsync(new ListDrivesRequest { From = "2023-01-01", To = "2023-12-31" })).Items);
        Assert.Equal((3, 3), (Assert.Single(read.Staffing).PostsNeeded, read.Staffing[0].PostsFilled));
        Assert.Equal(("2023-02-10", "2023-03-01"), (Assert.Single(read.Measures).TakenOn, read.ConcludedOn));
    }

    private async Task<string> EstablishAsync() => (await _committees.EstablishCommitteeAsync(new EstablishCommitteeRequest
    {
        Name = "全面依法治街委员会",
        OfficeName = "委员会办公室",
        EstablishedOn = "2020-06-01",
    })).Id;

    private static AppointMemberRequest Deputy(string committee, string title, string from) => new()
    {
        CommitteeId = committee,
        Role = CommitteeRole.OfficeDeputyDirector,
        PostTitle = title,
        Unit = "街道",
        From = from,
        IsJoint = true,
    };

    private static PlanMeetingRequest Plan(string committee) => new()
    {
        Kind = MeetingKind.CommitteeSpecial,
        Title = "专题会议",
        PlannedOn = "2023-02-28",
        Agenda = { "审议工作要点" },
        CommitteeId = committee,
    };

    private static HoldMeetingRequest Held(string meeting) => new()
    {
        Id = meeting,
        HeldOn = "2023-02-28",
        Attendance = 15,
        Resolutions = { new Resolution { Text = "通过工作要点", ResultingDocument = "2023年工作要点" } },
    };
}
