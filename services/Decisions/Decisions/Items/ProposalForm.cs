using Platform.Hosting.Calls;
using Wire = Decisions.Contracts.V1;

namespace Decisions.Items;

/// <summary>Reads the facts of a proposed item.</summary>
internal static class ProposalForm
{
    public static ItemFacts Read(Wire.ItemForm? form, FieldFaults faults)
    {
        form ??= new Wire.ItemForm();
        faults.Text("item.title", form.Title, Forms.LongestName, "事项名称");
        faults.Chosen("item.category", form.Category, "事项类别");
        faults.Chosen("item.source", form.Source, "提出来源");
        faults.Text("item.proposingUnit", form.ProposingUnit, Forms.LongestName, "提出单位");
        faults.Text("item.grounds", form.Grounds, Forms.LongestText, "理由和依据");
        faults.Text("item.problem", form.Problem, Forms.LongestText, "需要解决的问题");
        faults.Text("item.plan", form.Plan, Forms.LongestText, "解决方案");
        faults.Text("item.timePlan", form.TimePlan, Forms.LongestText, "时间安排");
        faults.Require(Enum.IsDefined(form.Exclusion), "item.exclusion", "choice_invalid", "请选择是否属于不适用的情形。");
        if (form.IsSecret) faults.Text("item.flagsGround", form.FlagsGround, Forms.LongestText, "依法不予公开的依据");
        return new ItemFacts(
            form.Title, (DecisionCategory)((int)form.Category - 1), (ProposalSource)((int)form.Source - 1), (ScopeExclusion)(int)form.Exclusion,
            form.ProposingUnit, form.Grounds, form.Problem, form.Plan, form.TimePlan, form.IsTechnical, form.HasRisk, form.TouchesMarket, form.IsSecret,
            form.FlagsGround, form.IsSynthetic);
    }
}
