using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Cases;

/// <summary>Forms of what follows a decision beside service and payment.</summary>
internal static partial class ActForms
{
    private const int MostInstalments = 24;

    public static Result<DeferPayment> Read(DeferPaymentRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var applied = faults.Day("appliedOn", form.AppliedOn, "申请日期");
        var until = faults.Day("until", form.Until, "延期截止日期");
        faults.Text("reason", form.Reason, LongestText, "理由");
        faults.Require(form.Instalments.Count <= MostInstalments, "instalments", "too_many", $"最多分{MostInstalments}期。");
        var instalments = form.Instalments
            .Select((part, index) => new Instalment(faults.Day($"instalments[{index}].dueOn", part.DueOn, "应缴日期"), part.AmountFen))
            .ToList();
        var paper = Paper(faults, "paper", form.Paper, today, "延期（分期）缴纳罚款审批表");
        return Made(faults, () => new DeferPayment(id, applied, until, instalments, form.Reason, paper));
    }

    public static Result<ImposeSurcharge> Read(ImposeSurchargeRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        faults.Text("reason", form.Reason, LongestText, "理由");
        return Made(faults, () => new ImposeSurcharge(id, form.Reason));
    }

    public static Result<RecordRemedy> Read(RecordRemedyRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Chosen(faults, "kind", form.Kind, "救济途径");
        var sought = faults.Day("soughtOn", form.SoughtOn, "申请或者起诉日期");
        faults.Text("document", form.Document, LongestTitle, "受理或者立案文书编号");
        return Made(faults, () => new RecordRemedy(id, (RemedyKind)((int)form.Kind - 1), sought, form.Document));
    }

    public static Result<EndRemedy> Read(EndRemedyRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var ended = faults.Day("endedOn", form.EndedOn, "结束日期");
        Chosen(faults, "result", form.Result, "结果");
        faults.Text("document", form.Document, LongestTitle, "决定书或者裁判文书编号");
        return Made(faults, () => new EndRemedy(id, ended, (RemedyResult)((int)form.Result - 1), form.Document));
    }

    public static Result<RemindToPay> Read(RemindToPayRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var served = faults.Day("servedOn", form.ServedOn, "送达日期");
        var first = faults.Id("firstOfficer", form.FirstOfficerId, "送达人员");
        var second = faults.Id("secondOfficer", form.SecondOfficerId, "另一名送达人员");
        var paper = Paper(faults, "paper", form.Paper, served, "履行行政处罚决定催告书");
        return Made(faults, () => new RemindToPay(id, served, first, second, paper));
    }

    public static Result<ApplyToCourt> Read(ApplyToCourtRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var applied = faults.Day("appliedOn", form.AppliedOn, "申请日期");
        faults.Text("court", form.Court, LongestTitle, "人民法院");
        faults.Require(form.Papers.All(IsChosen), "papers", "paper_unknown", "申请材料不正确。");
        var paper = Paper(faults, "paper", form.Paper, applied, "强制执行申请书");
        var command = new ApplyToCourt(id, applied, form.Court, [.. form.Papers.Select(one => (CourtPaper)((int)one - 1)).Distinct()], paper);
        return Whole(faults, command, command.Lacking());
    }

    public static Result<RecordCourtRuling> Read(RecordCourtRulingRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var ruled = faults.Day("ruledOn", form.RuledOn, "裁定日期");
        faults.Text("document", form.Document, LongestTitle, "裁定书编号");
        return Made(faults, () => new RecordCourtRuling(id, ruled, form.IsGranted, form.Document));
    }

    public static Result<SuspendExecution> Read(SuspendExecutionRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Chosen(faults, "ground", form.Ground, "中止执行的情形");
        var day = faults.Day("suspendedOn", form.SuspendedOn, "中止日期");
        faults.Text("reason", form.Reason, LongestText, "理由");
        var paper = Paper(faults, "paper", form.Paper, day, "中止执行通知书");
        return Made(faults, () => new SuspendExecution(id, (SuspensionGround)((int)form.Ground - 1), day, form.Reason, form.PublicInterestSafe, paper));
    }

    public static Result<ResumeExecution> Read(ResumeExecutionRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var day = faults.Day("resumedOn", form.ResumedOn, "恢复日期");
        faults.Text("reason", form.Reason, LongestText, "中止情形消失的情况");
        var paper = Paper(faults, "paper", form.Paper, day, "恢复执行通知书");
        return Made(faults, () => new ResumeExecution(id, day, form.Reason, paper));
    }

    public static Result<EndExecution> Read(EndExecutionRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Chosen(faults, "ground", form.Ground, "终结执行的情形");
        var day = faults.Day("endedOn", form.EndedOn, "终结日期");
        faults.Text("reason", form.Reason, LongestText, "理由");
        var paper = Paper(faults, "paper", form.Paper, day, "终结执行决定书");
        return Made(faults, () => new EndExecution(
            id, (ExecutionEndGround)((int)form.Ground - 1), day, form.Reason, form.HarmIsSmall, form.PartyCannotPerform, paper));
    }

    public static Result<AgreeOnExecution> Read(AgreeOnExecutionRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var day = faults.Day("agreedOn", form.AgreedOn, "协议日期");
        faults.Require(form.Instalments.Count is > 0 and <= MostInstalments, "instalments", "instalments_missing", $"请填写各期应缴，最多{MostInstalments}期。");
        var instalments = form.Instalments
            .Select((part, index) => new Instalment(faults.Day($"instalments[{index}].dueOn", part.DueOn, "应缴日期"), part.AmountFen))
            .ToList();
        faults.Require(form.WaivedFen >= 0, "waivedFen", "amount_negative", "减免的金额不能小于0。");
        Optional(faults, "remedied", form.Remedied, "补救措施");
        var paper = Paper(faults, "paper", form.Paper, day, "执行协议");
        return Made(faults, () => new AgreeOnExecution(id, day, instalments, form.WaivedFen, form.Remedied.Trim(), form.HarmsNobody, paper));
    }

    public static Result<RecordBreachOfAgreement> Read(RecordBreachOfAgreementRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var day = faults.Day("brokenOn", form.BrokenOn, "日期");
        faults.Text("account", form.Account, LongestText, "违反执行协议的情况");
        var paper = Paper(faults, "paper", form.Paper, day, "恢复强制执行通知书");
        return Made(faults, () => new RecordBreachOfAgreement(id, day, form.Account, paper));
    }

    public static Result<CorrectDocument> Read(CorrectDocumentRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Chosen(faults, "kind", form.Kind, "处理方式");
        faults.Text("document", form.Document, LongestTitle, "文书名称");
        Optional(faults, "before", form.Before, "原文");
        faults.Text("after", form.After, LongestText, "补正、更正后的内容");
        faults.Text("reason", form.Reason, LongestText, "理由");
        var day = form.CorrectedOn.Length == 0 ? today : faults.Day("correctedOn", form.CorrectedOn, "日期");
        faults.Require(form.Kind != Wire.CorrectionKind.Rectify || form.Before.Trim().Length > 0, "before", "text_missing", "更正应当写明原文。");
        var paper = Paper(faults, "paper", form.Paper, day, form.Kind == Wire.CorrectionKind.Supplement ? "补正通知书" : "更正通知书");
        return Made(faults, () => new CorrectDocument(
            id, (CorrectionKind)((int)form.Kind - 1), form.Document, form.Before, form.After, form.Reason, day, paper));
    }

    public static Result<RevokeDecision> Read(RevokeDecisionRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Chosen(faults, "kind", form.Kind, "处理结果");
        Chosen(faults, "by", form.By, "作出机关");
        var day = faults.Day("revokedOn", form.RevokedOn, "日期");
        faults.Text("document", form.Document, LongestTitle, "文书编号");
        faults.Text("reason", form.Reason, LongestText, "公开说明的理由");
        faults.Require(form.ChangedFineFen >= 0, "changedFineFen", "amount_negative", "变更后的罚款不能小于0。");
        return Made(faults, () => new RevokeDecision(
            id, (RevocationKind)((int)form.Kind - 1), (RevokedBy)((int)form.By - 1), day, form.Document, form.Reason, form.ChangedFineFen));
    }

    public static Result<ArchiveCase> Read(ArchiveCaseRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        faults.Text("number", form.Number, LongestTitle, "档号");
        Chosen(faults, "retention", form.Retention, "保管期限");
        faults.Require(form.Pages > 0, "pages", "pages_missing", "请填写页数。");
        return Made(faults, () => new ArchiveCase(id, form.Number, (ArchiveRetention)((int)form.Retention - 1), form.Pages));
    }
}
