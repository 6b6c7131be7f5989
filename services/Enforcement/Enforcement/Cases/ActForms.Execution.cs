using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Cases;

/// <summary>Forms of service, payment, closing and of the clock.</summary>
internal static partial class ActForms
{
    public static Result<ServeDecision> Read(ServeDecisionRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Chosen(faults, "method", form.Method, "送达方式");
        var served = faults.Day("servedOn", form.ServedOn, "送达日期");
        var posted = OptionalDay(faults, "postedOn", form.PostedOn, "公告日期");
        var first = faults.Id("firstOfficer", form.FirstOfficerId, "送达人员");
        var second = faults.Id("secondOfficer", form.SecondOfficerId, "另一名送达人员");
        var receipt = NumberedPaper(faults, "receipt", form.Receipt, served, "送达回证");
        return Made(faults, () => new ServeDecision(
            id, (ServiceMethod)((int)form.Method - 1), served, posted, form.ElectronicAgreed, first, second, receipt));
    }

    public static Result<RecordPayment> Read(RecordPaymentRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var paid = faults.Day("paidOn", form.PaidOn, "缴纳日期");
        faults.Require(form.AmountFen > 0, "amount", "amount_missing", "缴纳金额应当大于0。");
        Optional(faults, "collectionReason", form.CollectionReason, "当场收缴的理由");
        Optional(faults, "requester", form.Requester, "提出人", LongestTitle);
        var isAsked = IsChosen(form.CollectionArea);
        faults.Require(form.CollectedOnTheSpot || !isAsked, "collectionArea", "not_collected", "没有当场收缴的，不填地区。");
        var landed = OptionalDay(faults, "landedOn", form.LandedOn, "抵岸日期");
        faults.Require(landed is null || form.CollectionArea == Wire.CollectionArea.Water, "landedOn", "not_on_water", "不是水上收缴的，不填抵岸日期。");
        return Made(faults, () => new RecordPayment(
            id, paid, form.AmountFen, form.ReceiptNumber.Trim(), form.CollectedOnTheSpot, form.CollectionReason.Trim())
        {
            Request = !isAsked ? null : new CollectionRequest(
                (CollectionArea)((int)form.CollectionArea - 1), form.Requester.Trim(),
                IsChosen(form.RequestForm) ? (CollectionRequestForm)((int)form.RequestForm - 1) : null),
            LandedOn = landed,
        });
    }

    public static Result<HandOverCollected> Read(HandOverCollectedRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var day = faults.Day("handedOn", form.HandedOn, "交至机关的日期");
        faults.Text("organReceipt", form.OrganReceipt, LongestTitle, "机关收据号码");
        return Made(faults, () => new HandOverCollected(id, form.Payment, day, form.OrganReceipt.Trim()));
    }

    public static Result<DepositCollected> Read(DepositCollectedRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var day = faults.Day("depositedOn", form.DepositedOn, "缴付银行的日期");
        faults.Text("bankReceipt", form.BankReceipt, LongestTitle, "银行凭证号码");
        return Made(faults, () => new DepositCollected(id, form.Payment, day, form.BankReceipt.Trim()));
    }

    public static Result<CloseCase> Read(CloseCaseRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Chosen(faults, "ground", form.Ground, "结案理由");
        var since = OptionalDay(faults, "groundSince", form.GroundSince, "具备结案条件之日");
        Optional(faults, "report", form.Report, "结案报告");
        return Made(faults, () => new CloseCase(id, (ClosingGround)((int)form.Ground - 1), since, form.Report));
    }

    public static Result<FileOnTheSpotDecision> Read(FileOnTheSpotDecisionRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var day = faults.Day("filedWithOrganOn", form.FiledWithOrganOn, "备案日期");
        return Made(faults, () => new FileOnTheSpotDecision(id, day));
    }

    public static Result<PauseDecisionClock> Read(PauseDecisionClockRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Chosen(faults, "ground", form.Ground, "不计入的事由");
        var from = faults.Day("from", form.From, "起始日期");
        var to = OptionalDay(faults, "to", form.To, "截止日期");
        faults.Text("reason", form.Reason, LongestText, "理由");
        faults.Text("document", form.Document, LongestTitle, "证明材料的编号");
        return Made(faults, () => new PauseDecisionClock(id, (PauseGround)((int)form.Ground - 1), from, to, form.Reason, form.Document));
    }

    public static Result<ResumeDecisionClock> Read(ResumeDecisionClockRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var last = faults.Day("lastDay", form.LastDay, "不计入的最后一日");
        return Made(faults, () => new ResumeDecisionClock(id, form.Pause, last));
    }

    public static Result<ExtendDecisionClock> Read(ExtendDecisionClockRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Chosen(faults, "kind", form.Kind, "延长的批准方式");
        faults.Text("reason", form.Reason, LongestText, "理由");
        faults.Text("document", form.Document, LongestTitle, "批准文书或者讨论记录的编号");
        return Made(faults, () => new ExtendDecisionClock(id, (ClockExtensionKind)((int)form.Kind - 1), form.Days, form.Reason, form.Document));
    }

    public static Result<AttachWorkOrder> Read(AttachWorkOrderRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var order = faults.Id("workOrder", form.WorkOrderId, "工单");
        return Made(faults, () => new AttachWorkOrder(id, order));
    }
}
