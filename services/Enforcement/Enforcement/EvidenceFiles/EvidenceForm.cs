using System.Globalization;
using Enforcement.Bureau;
using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;

namespace Enforcement.EvidenceFiles;

/// <summary>Reads the forms of evidence files from the wire.</summary>
internal static class EvidenceForm
{
    private const int LongestName = 200;

    public static Result<AddEvidenceFile> Read(EvidenceFileForm form, DateOnly today)
    {
        var faults = new FieldFaults();
        var id = faults.Id("caseId", form.CaseId, "案件");
        faults.Text("file", NameOf(form.FileName), LongestName, "文件名");
        faults.Require(ActForms.IsChosen(form.Kind), "kind", "choice_missing", "请选择证据种类。");
        faults.Text("proves", form.Proves, BureauForm.LongestText, "证明对象");
        var taken = faults.PastDay("takenOn", form.TakenOn, "取得日期", today);
        faults.OptionalText("originalNote", form.OriginalNote, BureauForm.LongestText, "原件存放处和核对情况");
        if (faults.Refusal(EvidenceErrors.Invalid) is { } refusal) return refusal;
        return new AddEvidenceFile(
            id, NameOf(form.FileName), form.MediaType, (Cases.EvidenceKind)((int)form.Kind - 1), form.Proves, taken, form.IsCopy, form.OriginalNote.Trim(),
            form.HoldsNoSecret, form.Sha256, form.IsSynthetic);
    }

    /// <summary>The photograph is named by its order and its number there.</summary>
    public static Result<TakeReportPhotoIntoEvidence> Read(TakeReportPhotoIntoEvidenceRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("caseId", form.CaseId, "案件");
        var parts = form.Photo.Split('/');
        var order = faults.Id("photo", parts[0], "照片");
        var number = 0;
        faults.Require(
            parts[0].Length == 0 || (parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out number)),
            "photo", "photo_invalid", "照片的标识有误，请重新选择。");
        faults.Require(ActForms.IsChosen(form.Kind), "kind", "choice_missing", "请选择证据种类。");
        faults.Text("proves", form.Proves, BureauForm.LongestText, "证明对象");
        if (faults.Refusal(EvidenceErrors.Invalid) is { } refusal) return refusal;
        return new TakeReportPhotoIntoEvidence(id, order, number, (Cases.EvidenceKind)((int)form.Kind - 1), form.Proves, form.HoldsNoSecret, form.IsSynthetic);
    }

    public static Result<RecordCustody> Read(RecordCustodyRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "证据材料");
        faults.Require(ActForms.IsChosen(form.Change), "change", "choice_missing", "请选择保管情况。");
        faults.Text("counterpart", form.Counterpart, BureauForm.LongestName, "对方单位、人员或者封存地点");
        faults.Text("reason", form.Reason, BureauForm.LongestText, "原因");
        if (faults.Refusal(EvidenceErrors.Invalid) is { } refusal) return refusal;
        var change = form.Change switch
        {
            CustodyChange.Sealed => CustodyKind.Sealed,
            CustodyChange.HandedOver => CustodyKind.HandedOver,
            _ => CustodyKind.GivenBack,
        };
        return new RecordCustody(id, change, form.Counterpart, form.Reason);
    }

    public static Result<VerifyEvidenceFile> Read(VerifyEvidenceFileRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "证据材料");
        return faults.Refusal(EvidenceErrors.Invalid) is { } refusal ? refusal : new VerifyEvidenceFile(id);
    }

    // Some browsers send the folders of the sender's machine with the name, and a name may hold what breaks a header or a line.
    private static string NameOf(string sent) => string.Concat(sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c))).Trim();
}
