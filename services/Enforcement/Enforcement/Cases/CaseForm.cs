using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Identifiers;
using Platform.Law.Results;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Cases;

/// <summary>Reads the filing form from the wire and reports every faulty field at once.</summary>
internal static class CaseForm
{
    private const int LongestName = 100;
    private const int LongestText = 2_000;

    public static Result<FilePenaltyCase> Read(FilePenaltyCaseRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var actDate = WireTime.Day(form.ActDate);
        if (actDate is null) faults.Add("actDate", "date_missing", "请填写违法行为发生日期。");
        else if (actDate > today) faults.Add("actDate", "date_in_future", $"违法行为发生日期不能晚于今天（{today:yyyy年M月d日}）。");
        if (form.ViolationCode.Length == 0) faults.Add("violationCode", "code_missing", "请选择案由代码。");
        faults.Text("place", form.Place, LongestName, "发生地点");
        faults.Text("partyName", form.PartyName, LongestName, "当事人名称");
        faults.Text("facts", form.Facts, LongestText, "主要违法事实");
        if (form.PartyKind == Wire.PartyKind.Unspecified) faults.Add("partyKind", "kind_missing", "请选择当事人类型。");
        if (form.Source == Wire.CaseSource.Unspecified) faults.Add("source", "source_missing", "请选择案源。");
        Identifier(form, today, faults);
        var lead = faults.Id("leadOfficer", form.LeadOfficerId, "主办人");
        var assisting = faults.Id("assistingOfficer", form.AssistingOfficerId, "协办人");
        Guid? workOrder = null;
        if (form.Source == Wire.CaseSource.WorkOrder) workOrder = faults.Id("workOrder", form.WorkOrderId, "工单");
        if (faults.Refusal("enforcement.case_form_invalid") is { } refusal) return refusal;
        return new FilePenaltyCase(
            (CaseSource)((int)form.Source - 1), workOrder, form.ViolationCode, actDate!.Value, form.Place,
            new CaseParty((PartyKind)((int)form.PartyKind - 1), form.PartyName, form.PartyIdentifier), lead, assisting, form.Facts);
    }

    private static void Identifier(FilePenaltyCaseRequest form, DateOnly today, FieldFaults faults)
    {
        if (form.PartyIdentifier.Length == 0) return;
        var check = form.PartyKind == Wire.PartyKind.Citizen
            ? CitizenIdentityNumber.Check(form.PartyIdentifier, today)
            : UnifiedSocialCreditCode.Check(form.PartyIdentifier);
        if (check.Verdict != NumberVerdict.Invalid) return;
        faults.Add(
            "partyIdentifier", "identifier_invalid",
            form.PartyKind == Wire.PartyKind.Citizen ? "公民身份号码校验位不符，请核对。" : "统一社会信用代码校验位不符，请核对。");
    }
}
