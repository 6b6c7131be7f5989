using Platform.Law.Rules;

namespace Enforcement.Bureau;

/// <summary>The rules behind work orders and the bureau's other records, with those of cases among them.</summary>
internal static class WorkRules
{
    private static readonly Lazy<RuleCatalogue> s_catalogue = new(
        () => EnforcementRules.Catalogue.And(RuleCatalogue.Load(typeof(WorkRules).Assembly, "Enforcement.Rules.work-rules.json")));

    public static RuleCatalogue Catalogue => s_catalogue.Value;
}
