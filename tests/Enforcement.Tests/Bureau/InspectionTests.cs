using Enforcement.Contracts.V1;
using Enforcement.Inspections;
using Enforcement.WorkOrders;
using Grpc.Core;
using Organization.Contracts;
using Platform.Hosting.Access;
using Platform.Hosting.Errors;
using Platform.Testing;
using static Enforcement.Tests.Bureau.BureauDays;
using Ground = Enforcement.Inspections.InspectionGround;

namespace Enforcement.Tests.Bureau;

public sealed class InspectionTests : IAsyncLifetime
{
    private const string Company = "91320585MA1EXAMP03";
    private EnforcementApp _app = null!;

    public async ValueTask InitializeAsync() => _app = await EnforcementApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public void Planned_inspections_beyond_the_yearly_cap_are_refused_and_those_on_a_lead_are_not()
    {
        var refusal = JointInspection.Plan(Plan(Ground.Plan), counted: 2, cap: 2, By(Officer)).Refusal;
        Assert.Equal(("enforcement.inspection_cap_reached", "INS-01", "plannedOn"), (refusal.Code, refusal.RuleId, refusal.Field));
        Assert.False(JointInspection.Plan(Plan(Ground.Plan), counted: 1, cap: 2, By(Officer)).IsRefused);
        foreach (var ground in new[] { Ground.Complaint, Ground.Transfer, Ground.Safety })
        {
            Assert.False(JointInspection.Plan(Plan(ground), counted: 9, cap: 2, By(Officer)).IsRefused);
        }
    }

    [Fact]
    public void Nobody_enters_before_approval_and_notice_or_without_a_certificate()
    {
        var inspection = Saved(JointInspection.Plan(Plan(Ground.Plan), 0, 2, By(Officer)));
        var record = new RecordInspection(inspection.Id, Today, [new(1, "合格", HasProblem: false), new(2, "缺台账", HasProblem: true)]);
        Assert.Equal(InspectionErrors.NotAnnounced, inspection.Inspect(record, _ => true, By(Officer)).Refusal);
        Assert.Equal(InspectionErrors.OwnPlan, inspection.Approve("c", By(Officer)).Refusal);
        Assert.False(inspection.Approve("c", By(Reviewer)).IsRefused);
        Assert.Equal(InspectionErrors.NotAnnounced, inspection.Inspect(record, _ => true, By(Officer)).Refusal);
        Assert.Equal("enforcement.inspection_out_of_order", inspection.Announce(new(inspection.Id, Today.AddDays(-1), "电话"), By(Officer)).Refusal.Code);
        Assert.False(inspection.Announce(new(inspection.Id, Today, "电话"), By(Officer)).IsRefused);
        Assert.Equal("INS-01", inspection.Inspect(record, _ => false, By(Officer)).Refusal.RuleId);
        Assert.Equal(InspectionErrors.ResultsMissing, inspection.Inspect(record with { Results = [record.Results[0]] }, _ => true, By(Officer)).Refusal);
        Assert.Equal("INS-01", inspection.Inspect(record with { InspectedOn = new DateOnly(2024, 1, 2) }, _ => true, By(Officer)).Refusal.RuleId);
        Assert.Equal(InspectionErrors.NotInspected, inspection.Rate(new("c", 5, ""), By(Officer)).Refusal);
        Assert.Equal(InspectionErrors.RatingTooEarly, inspection.IssueRatingCode("r", By(Officer)).Refusal);
        Assert.False(inspection.Inspect(record, _ => true, By(Officer)).IsRefused);
        Assert.Equal(["合格", "缺台账"], inspection.Matters.Select(matter => matter.Result));
        Assert.False(inspection.Link(Case, exists: true, By(Officer)).IsRefused);
        Assert.Equal(InspectionErrors.OwnInspection, inspection.IssueRatingCode("r", By(Officer)).Refusal);
        Assert.Equal(InspectionErrors.OwnInspection, inspection.IssueRatingCode("r", By(Reviewer)).Refusal);
        Assert.False(inspection.IssueRatingCode("r", By(Guid.Parse("00000000-0000-0000-0000-0000000000aa"))).IsRefused);
        Assert.False(inspection.Rate(new("c", 4, "及时"), By(Officer)).IsRefused);
        Assert.Equal(InspectionErrors.Rated, inspection.Rate(new("c", 1, ""), By(Officer)).Refusal);
        Assert.Equal((4, "及时"), (inspection.Score, inspection.RatingRemarks));
        Assert.Equal(InspectionErrors.Over, inspection.Cancel("天气", By(Officer)).Refusal);
    }

    [Fact]
    public void A_code_is_read_however_it_was_written_and_has_eighty_bits()
    {
        var code = ReceiptCode.Of("x");
        Assert.Equal(code, ReceiptCode.Read(code.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant()));
        Assert.Null(ReceiptCode.Read(code[..^1]));
        Assert.Equal(19, code.Length);
    }

    [Fact]
    public async Task The_cap_counts_the_enterprise_in_the_year_and_forgets_what_was_cancelled()
    {
        var officer = Client(EnforcementApp.Officer);
        var first = (await officer.PlanInspectionAsync(Form())).Id;
        await officer.PlanInspectionAsync(Form());
        var fault = await Assert.ThrowsAsync<RpcException>(async () => await officer.PlanInspectionAsync(Form()));
        Assert.Equal("INS-01", fault.ToRefusal()!.RuleId);
        var lead = Form();
        (lead.Ground, lead.GroundNote) = (Contracts.V1.InspectionGround.Complaint, "12345转来的投诉");
        await officer.PlanInspectionAsync(lead);
        var next = Form();
        next.PlannedOn = "2024-01-05";
        await officer.PlanInspectionAsync(next);
        await officer.CancelInspectionAsync(new BureauWithdrawRequest { Id = first, Reason = "合并开展" });
        await officer.PlanInspectionAsync(Form());
    }

    [Fact]
    public async Task An_inspection_runs_from_the_plan_to_the_rating_by_its_code()
    {
        var (officer, head, company) = (Client(EnforcementApp.Officer), Client(EnforcementApp.Head), Client(Caller.Visitor(ServiceApp.Street)));
        var id = (await officer.PlanInspectionAsync(Form())).Id;
        Assert.Equal(StatusCode.PermissionDenied, (await Assert.ThrowsAsync<RpcException>(async () => await officer.ApproveInspectionAsync(new ApproveInspectionRequest { Id = id }))).StatusCode);
        await head.ApproveInspectionAsync(new ApproveInspectionRequest { Id = id });
        var code = (await officer.GetInspectionAsync(new BureauRecordRequest { Id = id })).Code;
        Assert.Empty((await officer.ListInspectionsAsync(new BureauListRequest())).Items[0].Code);
        await officer.RecordInspectionNoticeAsync(new RecordInspectionNoticeRequest { Id = id, AnnouncedOn = "2023-03-01", NoticeNote = "电话告知" });
        var notice = await company.GetInspectionNoticeAsync(new GetInspectionNoticeRequest { Code = code.ToLowerInvariant() });
        Assert.Equal(("Announced", false, 2), (notice.Status, notice.MayRate, notice.Matters.Count));
        await officer.RecordInspectionAsync(new RecordInspectionRequest
        {
            Id = id,
            InspectedOn = "2023-03-01",
            Results = { new InspectionResult { MatterNumber = 1, Result = "合格" }, new InspectionResult { MatterNumber = 2, Result = "缺台账", HasProblem = true } },
        });
        var filed = (await new Contracts.V1.Cases.CasesClient(_app.App.Calls("enforcement", EnforcementApp.Officer)).FilePenaltyCaseAsync(EnforcementApp.Filing())).Id;
        await officer.LinkInspectionCaseAsync(new LinkInspectionCaseRequest { Id = id, CaseId = filed });
        var rating = new RateInspectionRequest { Code = code, Score = 5, Remarks = "一次查完" };
        var byOfficer = await Assert.ThrowsAsync<RpcException>(async () => await company.RateInspectionAsync(rating, ServiceApp.Key("officer")));
        Assert.Equal(("enforcement.rating_code_needed", "INS-01"), (byOfficer.ToRefusal()!.Code, byOfficer.ToRefusal()!.RuleId));
        Assert.Equal(StatusCode.PermissionDenied, (await Assert.ThrowsAsync<RpcException>(async () => await head.IssueRatingCodeAsync(new IssueRatingCodeRequest { Id = id }))).StatusCode);
        var clerk = Client(ServiceApp.Staff(Guid.Parse("00000000-0000-0000-0000-0000000000aa"), "judicial-office", Roles.JudicialClerk));
        await clerk.IssueRatingCodeAsync(new IssueRatingCodeRequest { Id = id });
        Assert.Empty((await officer.GetInspectionAsync(new BureauRecordRequest { Id = id })).RatingCode);
        Assert.Empty((await head.GetInspectionAsync(new BureauRecordRequest { Id = id })).RatingCode);
        rating.Code = (await clerk.GetInspectionAsync(new BureauRecordRequest { Id = id })).RatingCode;
        Assert.True((await company.GetInspectionNoticeAsync(new GetInspectionNoticeRequest { Code = rating.Code })).MayRate);
        Assert.False((await company.GetInspectionNoticeAsync(new GetInspectionNoticeRequest { Code = code })).MayRate);
        await company.RateInspectionAsync(rating, ServiceApp.Key("rate"));
        await company.RateInspectionAsync(rating, ServiceApp.Key("rate"));
        var again = await Assert.ThrowsAsync<RpcException>(async () => await company.RateInspectionAsync(rating, ServiceApp.Key("again")));
        Assert.Equal("enforcement.inspection_rated", again.ToRefusal()!.Code);
        var guessed = await Assert.ThrowsAsync<RpcException>(async () => await company.GetInspectionNoticeAsync(new GetInspectionNoticeRequest { Code = "2222-2222-2222-2222" }));
        Assert.Equal(StatusCode.NotFound, guessed.StatusCode);
        var view = await officer.GetInspectionAsync(new BureauRecordRequest { Id = id });
        Assert.Equal(("Inspected", 5, filed, 2, 1), (view.Status, view.Score, view.CaseId, view.YearlyCap, view.CountedInYear));
    }

    [Fact]
    public async Task A_form_without_a_second_unit_or_a_reason_for_its_ground_says_so()
    {
        var form = Form();
        (form.Ground, form.SecondOfficerId) = (Contracts.V1.InspectionGround.Safety, form.FirstOfficerId);
        form.Matters.RemoveAt(1);
        var fault = await Assert.ThrowsAsync<RpcException>(async () => await Client(EnforcementApp.Officer).PlanInspectionAsync(form));
        Assert.Equal(["groundNote", "secondOfficerId", "matters"], fault.ToRefusal()!.Faults.Select(one => one.Field));
    }

    [Fact]
    public async Task What_each_side_did_stands_side_by_side_once_the_operation_was_held()
    {
        var cooperation = new Contracts.V1.Cooperation.CooperationClient(_app.App.Calls("enforcement", EnforcementApp.Officer));
        var id = (await cooperation.PlanJointOperationAsync(new PlanJointOperationRequest
        {
            Kind = JointOperationKind.Inspection,
            PartnerUnit = "外区城管中队",
            Jurisdiction = "外市某区",
            Matter = "渣土联合检查",
            PlannedOn = "2023-03-01",
        })).Id;
        var side = new RecordOperationSideRequest { Id = id, Unit = "外区城管中队", DoneOn = "2023-03-01", Done = "拦停车辆二辆" };
        var early = await Assert.ThrowsAsync<RpcException>(async () => await cooperation.RecordOperationSideAsync(side));
        Assert.Equal("enforcement.joint_operation_not_held", early.ToRefusal()!.Code);
        await cooperation.HoldJointOperationAsync(new HoldJointOperationRequest { Id = id, HeldOn = "2023-03-01", Place = "交界处", Findings = "查获偷倒" });
        await cooperation.RecordOperationSideAsync(side);
        (side.Unit, side.Done) = ("本局", "现场勘验");
        await cooperation.RecordOperationSideAsync(side);
        var sides = (await cooperation.GetJointOperationAsync(new BureauRecordRequest { Id = id })).Sides;
        Assert.Equal([(1, "外区城管中队", "拦停车辆二辆"), (2, "本局", "现场勘验")], sides.Select(one => (one.Number, one.Unit, one.Done)));
    }

    private static PlanInspection Plan(Ground ground) => new(
        "示例建材有限公司", Company, "中市路1号", Today, ground, "线索", Officer, Assisting, [("本局", "扬尘"), ("市场监管所", "台账")], IsSynthetic: true);

    private static PlanInspectionRequest Form() => new()
    {
        CompanyName = "示例建材有限公司",
        CreditCode = Company,
        CompanyAddress = "中市路1号",
        PlannedOn = "2023-03-01",
        Ground = Contracts.V1.InspectionGround.Plan,
        FirstOfficerId = EnforcementApp.Lead.ToString(),
        SecondOfficerId = EnforcementApp.Assisting.ToString(),
        Matters = { new InspectionMatter { Unit = "本局", Matter = "扬尘" }, new InspectionMatter { Unit = "市场监管所", Matter = "台账" } },
    };

    private Contracts.V1.Inspections.InspectionsClient Client(Caller caller) => new(_app.App.Calls("enforcement", caller));
}
