using Platform.Law.Rules;

namespace Outreach;

/// <summary>The rules this service records or counts by; none of them refuses an act.</summary>
internal static class OutreachRules
{
    private static readonly Lazy<RuleCatalogue> s_catalogue = new(
        () => RuleCatalogue.Load(typeof(OutreachRules).Assembly, "Outreach.Rules.outreach-rules.json"));

    public static RuleCatalogue Catalogue => s_catalogue.Value;
}
