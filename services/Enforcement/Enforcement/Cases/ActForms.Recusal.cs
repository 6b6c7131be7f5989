using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Forms of recusal.</summary>
internal static partial class ActForms
{
    public static Result<RequestRecusal> Read(RequestRecusalRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var officer = faults.Id("officerId", form.OfficerId, "应当回避的人员");
        Chosen(faults, "origin", form.Origin, "提出方式");
        var day = faults.Day("raisedOn", form.RaisedOn, "提出之日");
        faults.Text("reason", form.Reason, LongestText, "回避的理由");
        return Made(faults, () => new RequestRecusal(id, officer, (RecusalOrigin)((int)form.Origin - 1), day, form.Reason));
    }

    public static Result<DecideRecusal> Read(DecideRecusalRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Chosen(faults, "ruling", form.Ruling, "决定");
        faults.Text("reason", form.Reason, LongestText, "决定的理由");
        return Made(faults, () => new DecideRecusal(id, form.Number, (RecusalRuling)((int)form.Ruling - 1), form.Reason));
    }
}
