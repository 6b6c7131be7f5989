using Platform.Law.Rules;

namespace Enforcement;

/// <summary>The rules this service enforces.</summary>
internal static class EnforcementRules
{
    private static readonly Lazy<RuleCatalogue> s_catalogue = new(
        () => RuleCatalogue.Load(typeof(EnforcementRules).Assembly, "Enforcement.Rules.enforcement-rules.json"));

    public static RuleCatalogue Catalogue => s_catalogue.Value;
}
