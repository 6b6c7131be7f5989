using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.WorkOrders;

/// <summary>Reads the portal's forms from the wire and reports every faulty field at once.</summary>
internal static partial class WorkOrderForm
{
    public const int LongestExternalId = 100;
    public const int LongestTitle = 200;
    public const int LongestDescription = 4_000;
    public const int LongestAddress = 300;
    public const int LongestReporter = 100;
    public const int LongestPhone = 30;
    public const string Invalid = "enforcement.work_order_form_invalid";

    public static Result<RegisterWorkOrder> Read(RegisterWorkOrderRequest form, DateTimeOffset now)
    {
        var faults = new FieldFaults();
        faults.OptionalText("externalId", form.ExternalId, LongestExternalId, "外部编号");
        if (form.Category == Wire.WorkOrderCategory.Unspecified || !Enum.IsDefined(form.Category))
            faults.Add("category", "category_missing", "请选择工单类别。");
        if (form.Channel == Wire.WorkOrderChannel.Unspecified || !Enum.IsDefined(form.Channel))
            faults.Add("channel", "channel_missing", "请选择工单来源。");
        faults.Text("title", form.Title, LongestTitle, "标题");
        faults.Text("description", form.Description, LongestDescription, "内容");
        faults.Text("address", form.Address, LongestAddress, "地点");
        faults.Require(MicroDegrees.IsLongitude(form.LongitudeMicrodegrees), "longitude", "coordinate_invalid", "经度应在-180至180之间。");
        faults.Require(MicroDegrees.IsLatitude(form.LatitudeMicrodegrees), "latitude", "coordinate_invalid", "纬度应在-90至90之间。");
        if (form.ReportedAt == 0) faults.Add("reportedAt", "time_missing", "请填写反映时间。");
        var reportedAt = faults.PastInstant("reportedAt", form.ReportedAt, "反映时间", now);
        faults.OptionalText("reporterName", form.ReporterName, LongestReporter, "反映人");
        faults.OptionalText("reporterPhone", form.ReporterPhone, LongestPhone, "联系电话");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new RegisterWorkOrder(
            form.ExternalId.Length == 0 ? null : form.ExternalId, (WorkOrderCategory)((int)form.Category - 1),
            (WorkOrderChannel)((int)form.Channel - 1), form.Title, form.Description, form.Address, form.LongitudeMicrodegrees,
            form.LatitudeMicrodegrees, reportedAt, form.ReporterName, form.ReporterPhone, form.IsSynthetic);
    }

    public static Result<DispatchWorkOrder> Read(DispatchWorkOrderRequest form, DateTimeOffset now)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "工单");
        faults.Text("team", form.Team, BureauForm.LongestName, "承办中队");
        var officer = faults.Id("officer", form.OfficerId, "承办人");
        var at = faults.PastInstant("dispatchedAt", form.DispatchedAt, "派发时间", now);
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new DispatchWorkOrder(id, form.Team, officer, at);
    }

    public static Result<ResolveWorkOrder> Read(ResolveWorkOrderRequest form, DateTimeOffset now)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "工单");
        faults.Text("result", form.Result, BureauForm.LongestText, "办理结果");
        faults.Text("evidenceNote", form.EvidenceNote, BureauForm.LongestText, "佐证说明");
        var at = faults.PastInstant("resolvedAt", form.ResolvedAt, "办结时间", now);
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new ResolveWorkOrder(id, form.Result, form.EvidenceNote, at);
    }

    public static Result<WithdrawWorkOrder> Read(WithdrawWorkOrderRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "工单");
        faults.Text("reason", form.Reason, BureauForm.LongestText, "撤销原因");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new WithdrawWorkOrder(id, form.Reason);
    }
}
