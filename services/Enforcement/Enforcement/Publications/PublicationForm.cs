using System.Globalization;
using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Publications;

/// <summary>Reads the forms of publications from the wire.</summary>
internal static class PublicationForm
{
    private const string Invalid = "enforcement.publication_form_invalid";
    private const int LongestSummary = 500;
    private const int MostAtOnce = 200;

    public static Result<PreparePublications> Read(PreparePublicationsRequest form)
    {
        var faults = new FieldFaults();
        var ids = faults.Ids("caseIds", form.CaseIds, 1, "案件");
        faults.Require(ids.Count <= MostAtOnce, "caseIds", "cases_too_many", $"一次最多办理{MostAtOnce}件。");
        faults.OptionalText("summary", form.Summary, LongestSummary, "公开说明");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new PreparePublications(ids, form.Summary.Trim());
    }

    public static Result<ProposeNonPublication> Read(ProposeNonPublicationRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        faults.Require(
            form.Ground != Wire.NonPublicationGround.Unspecified && Enum.IsDefined(form.Ground), "ground", "ground_missing", "请选择不公开的情形。");
        faults.Text("reason", form.Reason, BureauForm.LongestText, "理由");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new ProposeNonPublication(id, (NonPublicationGround)((int)form.Ground - 1), form.Reason);
    }

    public static Result<ApprovePublications> Read(ApprovePublicationsRequest form)
    {
        var faults = new FieldFaults();
        faults.Require(form.CopyRefs.Count > 0, "copyRefs", "copies_missing", "请至少选择一件公开文本。");
        faults.Require(form.CopyRefs.Count <= MostAtOnce, "copyRefs", "copies_too_many", $"一次最多办理{MostAtOnce}件。");
        Dictionary<Guid, string> copies = [];
        foreach (var (index, one) in form.CopyRefs.Take(MostAtOnce).Index())
        {
            var parts = one.Split('/');
            var field = $"copyRefs[{index.ToString(CultureInfo.InvariantCulture)}]";
            var id = faults.Id(field, parts[0], "公开文本");
            faults.Require(parts.Length == 2 && parts[1].Length > 0, field, "copy_ref_invalid", "公开文本的标识有误，请重新选择。");
            if (!copies.TryAdd(id, parts[^1])) faults.Require(copies[id] == parts[^1], field, "copy_ref_twice", "同一案件选择了两次。");
        }

        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new ApprovePublications(copies);
    }

    public static Result<DeclinePublication> Read(DeclinePublicationRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        faults.Text("reason", form.Reason, BureauForm.LongestText, "退回理由");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new DeclinePublication(id, form.Reason);
    }
}
