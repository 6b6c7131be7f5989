using Platform.Law.Rules;

namespace Organization;

/// <summary>The rules this service enforces.</summary>
internal static class OrganizationRules
{
    private static readonly Lazy<RuleCatalogue> s_catalogue = new(
        () => RuleCatalogue.Load(typeof(OrganizationRules).Assembly, "Organization.Rules.organization-rules.json"));

    public static RuleCatalogue Catalogue => s_catalogue.Value;
}
