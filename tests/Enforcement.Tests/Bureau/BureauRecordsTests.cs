using Enforcement.Contracts.V1;
using Grpc.Core;
using Organization.Contracts;
using Platform.Hosting.Access;
using Platform.Hosting.Errors;
using Platform.Testing;

namespace Enforcement.Tests.Bureau;

/// <summary>The bureau's records through the real host, as the portal calls them.</summary>
public sealed class BureauRecordsTests : IAsyncLifetime
{
    private static readonly Caller s_reviewer = ServiceApp.Staff(Guid.Parse("018c0000-0000-7000-8000-0000000000f1"), "enforcement", Roles.LegalReviewer);
    private static readonly Caller s_lawyer = ServiceApp.Staff(Guid.Parse("018c0000-0000-7000-8000-0000000000f2"), "enforcement", Roles.TeamLawyer);
    private static readonly Caller s_leader = ServiceApp.Staff(Guid.Parse("018c0000-0000-7000-8000-0000000000f3"), "office", Roles.Leader);
    private EnforcementApp _app = null!;
    private string _case = "";

    public async ValueTask InitializeAsync()
    {
        _app = await EnforcementApp.StartAsync();
        _case = (await _app.CasesAs(EnforcementApp.Officer).FilePenaltyCaseAsync(EnforcementApp.Filing())).Id;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_file_review_runs_from_the_appointment_to_the_correction()
    {
        var head = new Contracts.V1.FileReviews.FileReviewsClient(Calls(EnforcementApp.Head));
        var reviewer = new Contracts.V1.FileReviews.FileReviewsClient(Calls(s_reviewer));
        var appointment = new AppointReviewerRequest { AccountId = s_reviewer.Id.ToString(), QualificationNumber = "A2023", ValidFrom = "2023-01-01" };
        await head.AppointReviewerAsync(appointment, ServiceApp.Key("a"));
        var review = new RecordFileReviewRequest
        {
            ReviewerId = s_reviewer.Id.ToString(),
            CaseIds = { _case },
            ReviewedOn = "2023-03-01",
            Defects = { new FileDefect { CaseId = _case, Item = ReviewItem.Evidence, Description = "缺少现场照片" } },
        };

        var id = (await reviewer.RecordFileReviewAsync(review, ServiceApp.Key("r"))).Id;
        Assert.Equal(id, (await reviewer.RecordFileReviewAsync(review, ServiceApp.Key("r"))).Id);
        var pack = await new Contracts.V1.CaseMeetings.CaseMeetingsClient(Calls(EnforcementApp.Officer)).PrepareCaseMeetingAsync(new PrepareCaseMeetingRequest());
        Assert.Equal([(1, PackReason.DefectOpen, id), (2, PackReason.FirstUse, "")], pack.Items.Select(item => (item.Number, item.Reason, item.RecordId)));
        await reviewer.RecordDefectCorrectedAsync(new RecordDefectCorrectedRequest { Id = id, DefectNumber = 1, CorrectedOn = "2023-03-01", Correction = "已补" });

        var read = new Contracts.V1.FileReviews.FileReviewsClient(Calls(s_leader));
        Assert.Equal(("Corrected", "2023-03-01"), await StatusAsync(read, id));
        Assert.Equal(1, (await read.ListReviewersAsync(new ListReviewersRequest { On = "2023-03-01" })).Total);
        Assert.Equal(1, (await read.ListFileReviewsAsync(new BureauListRequest { CaseId = _case, From = "2023-03-01", To = "2023-03-01" })).Total);
        Assert.Equal(0, (await read.ListFileReviewsAsync(new BureauListRequest { CaseId = Guid.Empty.ToString() })).Total);
        Assert.Equal(StatusCode.PermissionDenied, await StatusOf(reviewer.AppointReviewerAsync(appointment)));
        Assert.Equal(StatusCode.PermissionDenied, await StatusOf(head.RecordFileReviewAsync(review)));
    }

    [Fact]
    public async Task A_lawyer_visit_is_recorded_explained_and_withdrawn()
    {
        var lawyer = new Contracts.V1.LawyerVisits.LawyerVisitsClient(Calls(s_lawyer));
        var visit = new RecordLawyerVisitRequest
        {
            VisitedOn = "2023-03-01",
            LawyerUnit = "某某律师事务所",
            CaseIds = { _case },
            Doubts = { new CaseDoubt { CaseId = _case, Question = "能否认定初次违法" } },
        };
        var id = (await lawyer.RecordLawyerVisitAsync(visit)).Id;

        Assert.Equal(StatusCode.AlreadyExists, await StatusOf(lawyer.RecordLawyerVisitAsync(visit)));
        Assert.Equal(
            StatusCode.PermissionDenied,
            await StatusOf(new Contracts.V1.LawyerVisits.LawyerVisitsClient(Calls(EnforcementApp.Officer)).AnswerDoubtAsync(new AnswerDoubtRequest())));
        await lawyer.AnswerDoubtAsync(new AnswerDoubtRequest { Id = id, DoubtNumber = 1, AnsweredOn = "2023-03-01", Answer = "可以" });
        Assert.Equal("可以", (await lawyer.GetLawyerVisitAsync(new BureauRecordRequest { Id = id })).Doubts[0].Answer);
        await lawyer.WithdrawLawyerVisitAsync(new BureauWithdrawRequest { Id = id, Reason = "日期有误" });
        Assert.Equal(1, (await lawyer.ListLawyerVisitsAsync(new BureauListRequest { Status = "Withdrawn" })).Total);
        await lawyer.RecordLawyerVisitAsync(visit);
    }

    [Fact]
    public async Task A_case_meeting_is_planned_held_and_its_resolution_carried_out()
    {
        var meetings = new Contracts.V1.CaseMeetings.CaseMeetingsClient(Calls(EnforcementApp.Officer));
        var id = (await meetings.PlanCaseMeetingAsync(new PlanCaseMeetingRequest { PlannedOn = "2023-03-01" })).Id;
        await meetings.HoldCaseMeetingAsync(new HoldCaseMeetingRequest
        {
            Id = id,
            HeldOn = "2023-03-01",
            ChairId = EnforcementApp.Head.Id.ToString(),
            AttendeeIds = { EnforcementApp.Lead.ToString() },
            CaseIds = { _case },
            Resolutions = { new MeetingResolution { CaseId = _case, Resolution = "补照片", ResponsibleId = EnforcementApp.Lead.ToString(), DueOn = "2023-03-03" } },
            Minutes = "讨论一件案件。",
        });

        var open = (await meetings.PrepareCaseMeetingAsync(new PrepareCaseMeetingRequest { On = "2023-03-08" })).Items[0];
        Assert.Equal((PackReason.ResolutionOpen, "2023-03-03", id), (open.Reason, open.DueOn, open.RecordId));
        Assert.Contains("〔2023〕", open.CaseNumber, StringComparison.Ordinal);
        await meetings.CompleteResolutionAsync(new CompleteResolutionRequest { Id = id, ResolutionNumber = 1, DoneOn = "2023-03-01", Outcome = "已补" });
        // The case was filed on the day of that meeting: its violation, used for the first time, is looked at once more.
        var known = (await meetings.PrepareCaseMeetingAsync(new PrepareCaseMeetingRequest { On = "2023-03-08" })).Items;
        Assert.Equal(PackReason.FirstUse, Assert.Single(known).Reason);
        // The 90 days end on 30 May; from ten days before, the case is in every pack.
        var due = (await meetings.PrepareCaseMeetingAsync(new PrepareCaseMeetingRequest { On = "2023-05-25" })).Items[0];
        Assert.Equal(PackReason.ClockDue, due.Reason);
        Assert.Equal(1, (await meetings.ListCaseMeetingsAsync(new BureauListRequest { Status = "Held", CaseId = _case })).Total);
    }

    [Fact]
    public async Task An_appraisal_counts_the_facts_itself_and_shows_an_officer_only_his_own()
    {
        var orders = new Contracts.V1.WorkOrders.WorkOrdersClient(Calls(EnforcementApp.Officer));
        var order = await orders.RegisterWorkOrderAsync(Order());
        await orders.DispatchWorkOrderAsync(new DispatchWorkOrderRequest { Id = order.Id, Team = "一中队", OfficerId = EnforcementApp.Lead.ToString() });
        await orders.ResolveWorkOrderAsync(new ResolveWorkOrderRequest { Id = order.Id, Result = "已清理", EvidenceNote = "照片" });
        _app.Clock.MoveTo(new DateOnly(2023, 4, 3));
        var head = new Contracts.V1.Appraisals.AppraisalsClient(Calls(EnforcementApp.Head));
        var command = new RecordAppraisalRequest
        {
            Month = "2023-03",
            AppraisedOn = "2023-04-03",
            Officers =
            {
                new AppraisedOfficer { OfficerId = EnforcementApp.Lead.ToString(), Remark = "办案及时" },
                new AppraisedOfficer { OfficerId = EnforcementApp.Assisting.ToString(), Remark = "良好" },
            },
        };

        var id = (await head.RecordAppraisalAsync(command)).Id;

        Assert.Equal(StatusCode.AlreadyExists, await StatusOf(head.RecordAppraisalAsync(command)));
        Assert.Equal(2, (await head.GetAppraisalAsync(new BureauRecordRequest { Id = id })).Lines.Count);
        var own = await new Contracts.V1.Appraisals.AppraisalsClient(Calls(EnforcementApp.Officer)).GetAppraisalAsync(new BureauRecordRequest { Id = id });
        var line = Assert.Single(own.Lines);
        Assert.Equal((EnforcementApp.Lead.ToString(), 1, 1, 0), (line.OfficerId, line.CasesFiled, line.OrdersResolved, line.OrdersLate));
        command.Month = "2023-02";
        command.Officers[0].Remark = "罚款最多";
        Assert.Equal("PEN-27", (await FaultOf(head.RecordAppraisalAsync(command))).ToRefusal()!.RuleId);
    }

    [Fact]
    public async Task Operations_sharing_analyses_dispatches_and_the_grid_are_kept_and_listed()
    {
        var cooperation = new Contracts.V1.Cooperation.CooperationClient(Calls(EnforcementApp.Officer));
        var intelligence = new Contracts.V1.Intelligence.IntelligenceClient(Calls(EnforcementApp.Head));
        var orders = new Contracts.V1.WorkOrders.WorkOrdersClient(Calls(EnforcementApp.Officer));
        var order = await orders.RegisterWorkOrderAsync(Order());

        var operation = (await cooperation.PlanJointOperationAsync(new PlanJointOperationRequest
        {
            Kind = JointOperationKind.Inspection,
            PartnerUnit = "外区城管中队",
            Jurisdiction = "外市某区",
            Matter = "渣土联合检查",
            PlannedOn = "2023-03-01",
        })).Id;
        await cooperation.HoldJointOperationAsync(new HoldJointOperationRequest { Id = operation, HeldOn = "2023-03-01", Place = "交界处", Findings = "无异常", CaseId = _case });
        await cooperation.ShareInformationAsync(new ShareInformationRequest
        {
            Kind = SharedRecordKind.JointOperation,
            RecordId = operation,
            RecipientUnit = "外区城管中队",
            SharedOn = "2023-03-01",
            Purpose = "结果互通",
        });
        await intelligence.MakeAnalysisAsync(new MakeAnalysisRequest { PeriodFrom = "2023-02-20", PeriodTo = "2023-03-01", Focus = "占道", Staffing = "增一组" });
        var dispatch = (await intelligence.DispatchTeamAsync(new DispatchTeamRequest { Target = DispatchTarget.WorkOrder, TargetId = order.Id, Team = "一中队" })).Id;
        await intelligence.RecordArrivalAsync(new RecordArrivalRequest { Id = dispatch, LongitudeMicrodegrees = 121_000_000, LatitudeMicrodegrees = 31_000_000 });
        await intelligence.RecordHandledAsync(new RecordHandledRequest { Id = dispatch, Outcome = "已劝离" });
        await intelligence.DefineGridAsync(new DefineGridRequest { Title = "网格", ValidFrom = "2023-03-01", Cells = { new GridCell { Code = "W1", Name = "东片" } } });
        await intelligence.DefineGridAsync(new DefineGridRequest { Title = "网格", ValidFrom = "2023-07-01", Cells = { new GridCell { Code = "W1", Name = "东片" } } });

        Assert.Equal(1, (await cooperation.ListJointOperationsAsync(new BureauListRequest { CaseId = _case, Status = "Held" })).Total);
        Assert.Equal(1, (await cooperation.ListSharedRecordsAsync(new BureauListRequest())).Total);
        var analysis = Assert.Single((await intelligence.ListAnalysesAsync(new BureauListRequest())).Items);
        Assert.Equal([("case", 1), ("work-order", 1)], analysis.FrequentTypes.Select(type => (type.Source, type.Count)));
        Assert.Equal("Handled", Assert.Single((await intelligence.ListDispatchesAsync(new BureauListRequest { From = "2023-03-01", To = "2023-03-01" })).Items).Status);
        Assert.Equal(("W1", 0, 1, 1), Cell(await intelligence.CountCellsAsync(new CountCellsRequest())));
        var drawn = new DefineGridRequest { Title = "网格", ValidFrom = "2023-02-01", Cells = { new GridCell { Code = "W1", Name = "东片" } }, GeoJson = Drawing("W1") };
        await intelligence.DefineGridAsync(drawn);
        Assert.Equal(("W1", 1, 1, 0), Cell(await intelligence.CountCellsAsync(new CountCellsRequest { ReportedTo = "2023-02-28" })));
        Assert.Equal("W1 东片", (await orders.GetWorkOrderAsync(new GetWorkOrderRequest { Id = order.Id })).GridCell);
        (drawn.ValidFrom, drawn.GeoJson) = ("2023-02-02", Drawing("W2"));
        Assert.Equal("cells[0].code", (await FaultOf(intelligence.DefineGridAsync(drawn))).ToRefusal()!.Field);
        Assert.Equal(["", "2023-06-30", "2023-02-28"], (await intelligence.ListGridsAsync(new BureauListRequest())).Items.Select(grid => grid.ValidTo));
        var spot = Assert.Single((await intelligence.ListHotSpotsAsync(new ListHotSpotsRequest())).Items);
        Assert.Equal((121_120_000, 31_495_000, 1), (spot.LongitudeMicrodegrees, spot.LatitudeMicrodegrees, spot.Count));
    }

    private static (string Code, int Count, int Total, int Outside) Cell(CountCellsReply counts) =>
        (counts.Cells[0].Code, counts.Cells[0].Count, counts.Total, counts.Outside);

    private static string Drawing(string code) =>
        $$$"""{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"{{{code}}}","name":"片"},"geometry":{"type":"Polygon","coordinates":[[[121.1,31.4],[121.2,31.4],[121.2,31.5],[121.1,31.5],[121.1,31.4]]]}}]}""";

    private static RegisterWorkOrderRequest Order() => new()
    {
        Category = WorkOrderCategory.CityAppearance,
        Channel = WorkOrderChannel.Patrol,
        Title = "占道",
        Description = "占道经营",
        Address = "中市路",
        LongitudeMicrodegrees = 121_123_456,
        LatitudeMicrodegrees = 31_499_999,
        ReportedAt = Platform.Hosting.Calls.WireTime.Microseconds(new DateTimeOffset(2023, 2, 28, 8, 0, 0, TimeSpan.FromHours(8))),
    };

    private static async Task<(string Status, string CorrectedOn)> StatusAsync(Contracts.V1.FileReviews.FileReviewsClient client, string id)
    {
        var review = await client.GetFileReviewAsync(new BureauRecordRequest { Id = id });
        return (review.Status, review.Defects[0].CorrectedOn);
    }

    private static async Task<StatusCode> StatusOf<T>(AsyncUnaryCall<T> call) => (await FaultOf(call)).StatusCode;

    private static Task<RpcException> FaultOf<T>(AsyncUnaryCall<T> call) => Assert.ThrowsAsync<RpcException>(async () => await call);

    private CallInvoker Calls(Caller caller) => _app.App.Calls("enforcement", caller);
}
