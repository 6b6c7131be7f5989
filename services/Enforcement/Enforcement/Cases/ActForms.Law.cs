using Enforcement.Violations;
using Platform.Hosting.Calls;
using Platform.Law.Results;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Cases;

/// <summary>The form of the law that applies.</summary>
internal static partial class ActForms
{
    public static Result<ApplyLaw> Read(Wire.ApplyLawRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Chosen(faults, "condition", form.Condition, "适用情形");
        faults.Text("reason", form.Reason, LongestText, "理由");
        return Made(faults, () => new ApplyLaw(
            id, (LawCondition)((int)form.Condition - 1), IsChosen(form.Choice) ? (LawSide)((int)form.Choice - 1) : null, form.Reason.Trim()));
    }
}
