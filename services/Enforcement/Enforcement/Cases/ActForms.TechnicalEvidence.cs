using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Forms of evidence that comes from instruments.</summary>
internal static partial class ActForms
{
    public static Result<RecordTestResult> Read(RecordTestResultRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Chosen(faults, "kind", form.Kind, "种类");
        faults.Text("institution", form.Institution, LongestTitle, "检测、检验、鉴定机构");
        var received = faults.Day("receivedOn", form.ReceivedOn, "收到结果日期");
        faults.Text("conclusion", form.Conclusion, LongestText, "结论");
        faults.Text("report.number", form.Report?.Number ?? "", LongestTitle, "报告编号");
        var report = Paper(faults, "report", form.Report, received, "检测（检验、鉴定）报告");
        return Made(faults, () => new RecordTestResult(id, (TestKind)((int)form.Kind - 1), form.Institution.Trim(), received, form.Conclusion, report));
    }

    public static Result<TellTestResult> Read(TellTestResultRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var told = faults.Day("toldOn", form.ToldOn, "告知日期");
        faults.Text("account", form.Account, LongestText, "告知方式和当事人的意见");
        return Made(faults, () => new TellTestResult(id, form.Number, told, form.Account));
    }

    public static Result<AdmitCameraRecord> Read(AdmitCameraRecordRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        faults.Text("device", form.Device, LongestTitle, "监控设备编号");
        faults.Text("place", form.Place, LongestTitle, "设置地点");
        Optional(faults, "legalityReview", form.LegalityReview, "法制审核文书", LongestTitle);
        Optional(faults, "technicalReview", form.TechnicalReview, "技术审核文书", LongestTitle);
        var published = OptionalDay(faults, "placePublishedOn", form.PlacePublishedOn, "地点公布日期");
        var captured = faults.Day("capturedOn", form.CapturedOn, "记录日期");
        var looked = faults.Day("checkedOn", form.CheckedOn, "审核日期");
        faults.Text("shows", form.Shows, LongestText, "记录内容");
        var command = new AdmitCameraRecord(
            id, form.Device.Trim(), form.Place.Trim(), form.LegalityReview.Trim(), form.TechnicalReview.Trim(), published, form.HasSign, captured, looked,
            form.IsSound, form.Shows);
        return Whole(faults, command, command.Lacking());
    }

    public static Result<TellOfCameraRecord> Read(TellOfCameraRecordRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var told = faults.Day("toldOn", form.ToldOn, "告知日期");
        faults.Text("account", form.Account, LongestText, "告知方式和查询、申辩的办法");
        return Made(faults, () => new TellOfCameraRecord(id, form.Number, told, form.Account));
    }
}
