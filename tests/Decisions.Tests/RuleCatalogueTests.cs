using Decisions.Items;
using Decisions.Tests.Items;
using Platform.Law.Rules;

namespace Decisions.Tests;

public sealed class RuleCatalogueTests
{
    [Fact]
    public void Every_rule_an_item_records_is_in_force_in_the_catalogue()
    {
        var journey = new Journey().Through(DecisionStep.CollectiveDiscussion);
        Assert.False(journey.Report().IsRefused);
        Assert.False(journey.Publish().IsRefused);
        var recorded = journey.Item.Pending.SelectMany(entry => entry.Rules).Distinct().ToList();
        Assert.Contains("DEC-42", recorded);
        Assert.All(recorded, id => Assert.NotNull(DecisionsRules.Catalogue.Find(id, Journey.Day(7, 1))));
    }

    [Fact]
    public void Every_gate_says_what_cures_it() => Assert.All(
        DecisionsRules.Catalogue.All.Where(rule => rule.Kind == LawRuleKind.Gate), rule => Assert.False(string.IsNullOrEmpty(rule.Cure), rule.Id));
}
