using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Identifiers;
using Platform.Law.Results;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Inspections;

/// <summary>Reads the forms of inspections from the wire.</summary>
internal static class InspectionForm
{
    private const string Invalid = "enforcement.inspection_form_invalid";
    private const int MostMatters = 20;
    private const int BestScore = 5;

    public static Result<PlanInspection> Read(PlanInspectionRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        faults.Text("companyName", form.CompanyName, BureauForm.LongestName, "企业名称");
        var number = UnifiedSocialCreditCode.Check(form.CreditCode);
        faults.Require(number.IsAcceptable, "creditCode", "credit_code_invalid", number.Message ?? "统一社会信用代码有误。");
        faults.Text("companyAddress", form.CompanyAddress, BureauForm.LongestName, "检查地点");
        var day = faults.Day("plannedOn", form.PlannedOn, "计划日期");
        faults.Require(form.PlannedOn.Length == 0 || day >= today || form.IsSynthetic, "plannedOn", "date_in_past", "计划日期不能早于今天。");
        if (form.Ground == Wire.InspectionGround.Unspecified || !Enum.IsDefined(form.Ground)) faults.Add("ground", "kind_missing", "请选择检查依据。");
        if (form.Ground is Wire.InspectionGround.Plan or Wire.InspectionGround.Unspecified) faults.OptionalText("groundNote", form.GroundNote, BureauForm.LongestText, "线索说明");
        else faults.Text("groundNote", form.GroundNote, BureauForm.LongestText, "线索说明");
        var first = faults.Id("firstOfficerId", form.FirstOfficerId, "检查人员");
        var second = faults.Id("secondOfficerId", form.SecondOfficerId, "检查人员");
        faults.Require(form.SecondOfficerId.Length == 0 || first != second, "secondOfficerId", "officer_twice", "检查人员应为两名不同的人员。");
        var matters = Matters(form, faults);
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new PlanInspection(
            form.CompanyName, form.CreditCode.Trim().ToUpperInvariant(), form.CompanyAddress, day, (InspectionGround)((int)form.Ground - 1), form.GroundNote, first, second, matters, form.IsSynthetic);
    }

    public static Result<ApproveInspection> Read(ApproveInspectionRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "检查");
        return faults.Refusal(Invalid) is { } refusal ? refusal : new ApproveInspection(id);
    }

    public static Result<RecordInspectionNotice> Read(RecordInspectionNoticeRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "检查");
        var day = faults.PastDay("announcedOn", form.AnnouncedOn, "告知日期", today);
        faults.Text("noticeNote", form.NoticeNote, BureauForm.LongestText, "告知方式");
        return faults.Refusal(Invalid) is { } refusal ? refusal : new RecordInspectionNotice(id, day, form.NoticeNote);
    }

    public static Result<RecordInspection> Read(RecordInspectionRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "检查");
        var day = faults.PastDay("inspectedOn", form.InspectedOn, "检查日期", today);
        faults.Require(form.Results.Count is > 0 and <= MostMatters, "results", "results_missing", "请登记每个事项的检查结果。");
        List<MatterResult> results = [];
        foreach (var result in form.Results)
        {
            faults.Text($"results[{results.Count}].result", result.Result, BureauForm.LongestText, "检查结果");
            results.Add(new MatterResult(result.MatterNumber, result.Result, result.HasProblem));
        }

        return faults.Refusal(Invalid) is { } refusal ? refusal : new RecordInspection(id, day, results);
    }

    public static Result<LinkInspectionCase> Read(LinkInspectionCaseRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "检查");
        var caseId = faults.Id("caseId", form.CaseId, "案件");
        return faults.Refusal(Invalid) is { } refusal ? refusal : new LinkInspectionCase(id, caseId);
    }

    public static Result<IssueRatingCode> Read(IssueRatingCodeRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "检查");
        return faults.Refusal(Invalid) is { } refusal ? refusal : new IssueRatingCode(id);
    }

    public static Result<RateInspection> Read(RateInspectionRequest form)
    {
        var faults = new FieldFaults();
        faults.Text("code", form.Code, BureauForm.LongestName, "评价码");
        faults.Require(form.Score is >= 1 and <= BestScore, "score", "score_invalid", "请选择1至5分。");
        faults.OptionalText("remarks", form.Remarks, BureauForm.LongestText, "意见");
        return faults.Refusal(Invalid) is { } refusal ? refusal : new RateInspection(form.Code, form.Score, form.Remarks);
    }

    private static List<(string Unit, string Matter)> Matters(PlanInspectionRequest form, FieldFaults faults)
    {
        List<(string Unit, string Matter)> matters = [];
        foreach (var matter in form.Matters.Take(MostMatters))
        {
            faults.Text($"matters[{matters.Count}].unit", matter.Unit, BureauForm.LongestName, "检查单位");
            faults.Text($"matters[{matters.Count}].matter", matter.Matter, BureauForm.LongestText, "检查事项");
            matters.Add((matter.Unit, matter.Matter));
        }

        faults.Require(form.Matters.Count <= MostMatters, "matters", "matters_too_many", $"检查事项不能超过{MostMatters}项。");
        // One unit alone makes no joint visit.
        faults.Require(matters.Select(matter => matter.Unit).Distinct().Count() > 1, "matters", "units_missing", "综合查一次应有两个以上单位，请填写每个单位的检查事项。");
        return matters;
    }
}
