using Enforcement.Bureau;
using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Clues;

/// <summary>Reads the forms of clues from the wire.</summary>
internal static class ClueForm
{
    public static Result<ReceiveClue> Read(ReceiveClueRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        faults.Require(ActForms.IsChosen(form.Source), "source", "source_missing", "请选择线索来源。");
        var order = form.Source == Wire.ClueSource.WorkOrder ? faults.Id("workOrder", form.WorkOrderId, "工单") : (Guid?)null;
        faults.Require(order is not null || form.WorkOrderId.Length == 0, "workOrder", "order_of_other_source", "选了工单的，线索来源应当选工单；来源不是工单的，请不要选工单。");
        var received = faults.PastDay("receivedOn", form.ReceivedOn, "收到日期", today);
        faults.Text("matter", form.Matter, BureauForm.LongestText, "线索内容");
        faults.Text("place", form.Place, BureauForm.LongestName, "地点");
        faults.Text("origin", form.Origin, BureauForm.LongestName, "来源单位或者渠道");
        var lead = faults.Id("leadOfficer", form.LeadOfficerId, "主办人");
        var assisting = faults.Id("assistingOfficer", form.AssistingOfficerId, "协办人");
        return faults.Refusal(ClueErrors.FormInvalid) is { } refusal
            ? refusal
            : new ReceiveClue((ClueSource)((int)form.Source - 1), order, received, form.Matter.Trim(), form.Place.Trim(), form.Origin.Trim(), lead, assisting, form.IsSynthetic);
    }

    public static Result<ExtendClue> Read(ExtendClueRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("clue", form.Id, "线索");
        faults.Require(form.Days > 0, "days", "days_missing", "请填写延长的工作日。");
        faults.Text("reason", form.Reason, BureauForm.LongestText, "理由");
        return faults.Refusal(ClueErrors.FormInvalid) is { } refusal ? refusal : new ExtendClue(id, form.Days, form.Reason.Trim());
    }

    public static Result<DismissClue> Read(DismissClueRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("clue", form.Id, "线索");
        faults.Text("reason", form.Reason, BureauForm.LongestText, "理由");
        return faults.Refusal(ClueErrors.FormInvalid) is { } refusal ? refusal : new DismissClue(id, form.Reason.Trim());
    }

    public static Result<TransferClue> Read(TransferClueRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("clue", form.Id, "线索");
        faults.Text("organ", form.Organ, BureauForm.LongestName, "移送的机关");
        faults.Text("reason", form.Reason, BureauForm.LongestText, "理由");
        return faults.Refusal(ClueErrors.FormInvalid) is { } refusal ? refusal : new TransferClue(id, form.Organ.Trim(), form.Reason.Trim());
    }
}
