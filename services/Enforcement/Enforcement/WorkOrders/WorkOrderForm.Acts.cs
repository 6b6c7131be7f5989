using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.WorkOrders;

/// <content>Forms of what is done after the dispatch.</content>
internal static partial class WorkOrderForm
{
    public static Result<SignForWorkOrder> Read(SignForWorkOrderRequest form, DateTimeOffset now)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "工单");
        var at = faults.PastInstant("signedAt", form.SignedAt, "签收时间", now);
        return faults.Refusal(Invalid) is { } refusal ? refusal : new SignForWorkOrder(id, at);
    }

    public static Result<ReturnWorkOrder> Read(ReturnWorkOrderRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "工单");
        faults.Text("reason", form.Reason, BureauForm.LongestText, "退回原因");
        return faults.Refusal(Invalid) is { } refusal ? refusal : new ReturnWorkOrder(id, form.Reason);
    }

    public static Result<ExtendWorkOrder> Read(ExtendWorkOrderRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "工单");
        faults.Require(form.Days > 0, "days", "days_missing", "请填写延长的工作日数。");
        faults.Text("reason", form.Reason, BureauForm.LongestText, "延期原因");
        return faults.Refusal(Invalid) is { } refusal ? refusal : new ExtendWorkOrder(id, form.Days, form.Reason);
    }

    public static Result<RecordRevisit> Read(RecordRevisitRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "工单");
        var day = faults.PastDay("revisitedOn", form.RevisitedOn, "回访日期", today);
        if (form.Method == Wire.RevisitMethod.Unspecified || !Enum.IsDefined(form.Method)) faults.Add("method", "method_missing", "请选择回访方式。");
        if (form.Satisfaction == Wire.Satisfaction.Unspecified || !Enum.IsDefined(form.Satisfaction))
            faults.Add("satisfaction", "satisfaction_missing", "请选择满意度。");
        if (form.Satisfaction == Wire.Satisfaction.NotSatisfied) faults.Text("words", form.Words, BureauForm.LongestText, "反映人的意见");
        else faults.OptionalText("words", form.Words, BureauForm.LongestText, "反映人的意见");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new RecordRevisit(id, day, (RevisitMethod)((int)form.Method - 1), (Satisfaction)((int)form.Satisfaction - 1), form.Words);
    }

    public static Result<ReopenWorkOrder> Read(ReopenWorkOrderRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "工单");
        faults.Text("reason", form.Reason, BureauForm.LongestText, "重新办理的原因");
        return faults.Refusal(Invalid) is { } refusal ? refusal : new ReopenWorkOrder(id, form.Reason);
    }

    public static Result<MergeWorkOrder> Read(MergeWorkOrderRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "工单");
        var into = faults.Id("into", form.IntoId, "并入的工单");
        return faults.Refusal(Invalid) is { } refusal ? refusal : new MergeWorkOrder(id, into);
    }

    public static Result<RegisterWorkOrder> Read(SubmitCivicReportRequest form, string receiptHash, DateTimeOffset now)
    {
        var faults = new FieldFaults();
        if (form.Category == Wire.WorkOrderCategory.Unspecified || !Enum.IsDefined(form.Category))
            faults.Add("category", "category_missing", "请选择类别。");
        faults.Text("title", form.Title, LongestTitle, "标题");
        faults.Text("description", form.Description, LongestDescription, "发生了什么");
        faults.Text("place", form.Place, LongestAddress, "地点");
        faults.OptionalText("name", form.Name, LongestReporter, "姓名");
        faults.OptionalText("phone", form.Phone, LongestPhone, "联系电话");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new RegisterWorkOrder(
            ExternalId: null, (WorkOrderCategory)((int)form.Category - 1), WorkOrderChannel.Citizen, form.Title, form.Description, form.Place,
            Longitude: 0, Latitude: 0, now, form.Name, form.Phone, IsSynthetic: false, receiptHash);
    }
}
