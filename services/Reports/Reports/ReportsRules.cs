using Platform.Law.Rules;

namespace Reports;

/// <summary>The rules this service enforces.</summary>
internal static class ReportsRules
{
    private static readonly Lazy<RuleCatalogue> s_catalogue = new(
        () => RuleCatalogue.Load(typeof(ReportsRules).Assembly, "Reports.Rules.reports-rules.json"));

    public static RuleCatalogue Catalogue => s_catalogue.Value;
}
