using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Cooperation;

/// <summary>Reads the forms of joint operations and of sharing from the wire.</summary>
internal static class CooperationForm
{
    private const string Invalid = "enforcement.cooperation_form_invalid";

    public static Result<PlanJointOperation> Read(PlanJointOperationRequest form)
    {
        var faults = new FieldFaults();
        if (form.Kind == Wire.JointOperationKind.Unspecified || !Enum.IsDefined(form.Kind)) faults.Add("kind", "kind_missing", "请选择协作形式。");
        faults.Text("partnerUnit", form.PartnerUnit, BureauForm.LongestName, "协作单位");
        faults.Text("jurisdiction", form.Jurisdiction, BureauForm.LongestName, "协作单位所在地");
        faults.Text("matter", form.Matter, BureauForm.LongestText, "协作事项");
        var day = faults.Day("plannedOn", form.PlannedOn, "计划日期");
        var caseId = faults.OptionalId("caseId", form.CaseId, "案件");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new PlanJointOperation(
            (JointOperationKind)((int)form.Kind - 1), form.PartnerUnit, form.Jurisdiction, form.Matter, day, caseId, form.IsSynthetic);
    }

    public static Result<HoldJointOperation> Read(HoldJointOperationRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "联合行动");
        var day = faults.PastDay("heldOn", form.HeldOn, "开展日期", today);
        faults.Text("place", form.Place, BureauForm.LongestName, "地点");
        faults.Text("findings", form.Findings, BureauForm.LongestText, "检查或查办情况");
        var caseId = faults.OptionalId("caseId", form.CaseId, "案件");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new HoldJointOperation(id, day, form.Place, form.Findings, caseId);
    }

    public static Result<RecordOperationSide> Read(RecordOperationSideRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "联合行动");
        faults.Text("unit", form.Unit, BureauForm.LongestName, "单位");
        var day = faults.PastDay("doneOn", form.DoneOn, "日期", today);
        faults.Text("done", form.Done, BureauForm.LongestText, "检查或者查办情况");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new RecordOperationSide(id, form.Unit, day, form.Done);
    }

    public static Result<ShareInformation> Read(ShareInformationRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        if (form.Kind == Wire.SharedRecordKind.Unspecified || !Enum.IsDefined(form.Kind)) faults.Add("kind", "kind_missing", "请选择记录种类。");
        var record = faults.Id("recordId", form.RecordId, "记录");
        faults.Text("recipientUnit", form.RecipientUnit, BureauForm.LongestName, "接收单位");
        var day = faults.PastDay("sharedOn", form.SharedOn, "共享日期", today);
        faults.Text("purpose", form.Purpose, BureauForm.LongestText, "共享用途");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new ShareInformation((SharedRecordKind)((int)form.Kind - 1), record, form.RecipientUnit, day, form.Purpose, form.IsSynthetic);
    }
}
