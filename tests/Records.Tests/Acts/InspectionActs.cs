using Enforcement.Contracts.V1;
using Organization.Contracts;

namespace Records.Tests.Acts;

/// <summary>Two visits to an enterprise, one cancelled and one carried out and rated, and what a side did in an operation; the sample year keeps none.</summary>
internal static class InspectionActs
{
    public static async Task DoAsync(LoadedPlatform platform)
    {
        var (officer, head) = (platform.As(Roles.EnforcementOfficer, "enforcement"), platform.As(Roles.EnforcementHead, "enforcement"));
        var (inspections, approving) = (new Inspections.InspectionsClient(officer), new Inspections.InspectionsClient(head));
        var cases = new Cases.CasesClient(head);
        var newest = await cases.GetPenaltyCaseAsync(new GetPenaltyCaseRequest
        {
            Id = (await cases.ListPenaltyCasesAsync(new ListPenaltyCasesRequest { Track = CaseTrack.Ordinary, Size = 1 })).Items[0].Id,
        });
        var plan = new PlanInspectionRequest
        {
            CompanyName = "示例建材有限公司",
            CreditCode = "91320585MA1EXAMP03",
            CompanyAddress = "示例路1号",
            PlannedOn = LoadedPlatform.Today,
            Ground = InspectionGround.Plan,
            FirstOfficerId = newest.Summary.LeadOfficerId,
            SecondOfficerId = newest.Summary.AssistingOfficerId,
            Matters = { new InspectionMatter { Unit = "综合执法局", Matter = "扬尘（示例）" }, new InspectionMatter { Unit = "示例市场监管所", Matter = "台账（示例）" } },
        };
        var cancelled = (await inspections.PlanInspectionAsync(plan, platform.Key())).Id;
        await inspections.CancelInspectionAsync(new BureauWithdrawRequest { Id = cancelled, Reason = "合并开展（示例）" }, platform.Key());
        var id = (await inspections.PlanInspectionAsync(plan, platform.Key())).Id;
        await approving.ApproveInspectionAsync(new ApproveInspectionRequest { Id = id }, platform.Key());
        await inspections.RecordInspectionNoticeAsync(
            new RecordInspectionNoticeRequest { Id = id, AnnouncedOn = LoadedPlatform.Today, NoticeNote = "电话告知（示例）" }, platform.Key());
        await inspections.RecordInspectionAsync(
            new RecordInspectionRequest
            {
                Id = id,
                InspectedOn = LoadedPlatform.Today,
                Results = { new InspectionResult { MatterNumber = 1, Result = "合格（示例）" }, new InspectionResult { MatterNumber = 2, Result = "缺台账（示例）", HasProblem = true } },
            },
            platform.Key());
        await inspections.LinkInspectionCaseAsync(new LinkInspectionCaseRequest { Id = id, CaseId = newest.Summary.Id }, platform.Key());
        var clerk = new Inspections.InspectionsClient(platform.As(Roles.JudicialClerk, "enforcement"));
        await clerk.IssueRatingCodeAsync(new IssueRatingCodeRequest { Id = id }, platform.Key());
        var code = (await clerk.GetInspectionAsync(new BureauRecordRequest { Id = id })).RatingCode;
        await new Inspections.InspectionsClient(platform.AsVisitor("enforcement")).RateInspectionAsync(
            new RateInspectionRequest { Code = code, Score = 5, Remarks = "一次查完（示例）" }, platform.Key());
        var cooperation = new Cooperation.CooperationClient(head);
        var held = (await cooperation.ListJointOperationsAsync(new BureauListRequest { Status = "Held", Size = 1 })).Items[0];
        await cooperation.RecordOperationSideAsync(
            new RecordOperationSideRequest { Id = held.Id, Unit = held.PartnerUnit, DoneOn = held.HeldOn, Done = "协查车辆（示例）" }, platform.Key());
    }
}
