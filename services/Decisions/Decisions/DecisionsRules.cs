using Platform.Law.Rules;

namespace Decisions;

/// <summary>The rules this service enforces.</summary>
internal static class DecisionsRules
{
    private static readonly Lazy<RuleCatalogue> s_catalogue = new(
        () => RuleCatalogue.Load(typeof(DecisionsRules).Assembly, "Decisions.Rules.decisions-rules.json"));

    public static RuleCatalogue Catalogue => s_catalogue.Value;
}
