using Decisions.Catalogue;
using Decisions.Contracts.Events.V1;
using Decisions.Items;
using Decisions.Tests.Items;
using Platform.Law.Results;

namespace Decisions.Tests.Catalogue;

public sealed class CatalogueRuleTests
{
    private readonly DecisionCatalogue _catalogue = DecisionCatalogue.Propose(new ProposeCatalogue(2023, "2023年度重大行政决策事项目录", false), Journey.Office);
    private readonly DecisionItem _item = new Journey().Item;

    [Fact]
    public void A_catalogue_is_not_published_without_the_party_committees_consent() => Refused("DEC-04", Publish());

    [Fact]
    public void A_catalogue_is_not_published_before_the_consent()
    {
        Consent();
        Refused("DEC-04", Publish(Journey.Day(3, 4)));
    }

    [Fact]
    public void Publication_announces_the_items_without_secret_ones()
    {
        Consent();
        Assert.False(Publish(items: [_item, new Journey(isSecret: true).Item]).IsRefused);
        var happened = Assert.IsType<CataloguePublished>(_catalogue.Pending[^1].Happened);
        Assert.Equal([_item.Id], happened.ItemIds);
        Assert.Equal([_item.Title], happened.ItemTitles);
        Assert.Equal("decisions.catalogue_already_published", Publish().Refusal.Code);
    }

    [Fact]
    public void The_list_is_closed_by_the_consent()
    {
        Assert.False(_catalogue.Admit().IsRefused);
        Consent();
        Assert.Equal("decisions.catalogue_list_closed", _catalogue.Admit().Refusal.Code);
        Assert.Equal("decisions.catalogue_already_consented", Consent().Refusal.Code);
    }

    [Fact]
    public void An_empty_catalogue_is_not_published()
    {
        Consent();
        Assert.Equal("decisions.catalogue_empty", Publish(items: []).Refusal.Code);
    }

    [Fact]
    public void A_later_item_needs_consent_too_and_makes_a_new_edition()
    {
        var add = new AddItem(_catalogue.Id, Journey.Facts, "上级新要求", "某街党委〔2023〕9号", Journey.Day(6, 1), Journey.Day(6, 5));
        Assert.Equal("decisions.catalogue_not_published", _catalogue.Adjust(add, _item, Journey.Office).Refusal.Code);
        Consent();
        Assert.False(Publish().IsRefused);
        Refused("DEC-04", _catalogue.Adjust(add with { ConsentDocument = "" }, _item, Journey.Office));
        Refused("DEC-04", _catalogue.Adjust(add with { ConsentedOn = null }, _item, Journey.Office));
        Refused("DEC-04", _catalogue.Adjust(add with { ConsentedOn = Journey.Day(6, 6) }, _item, Journey.Office));

        Assert.False(_catalogue.Adjust(add, _item, Journey.Office).IsRefused);

        Assert.Equal(2, _catalogue.Edition);
        Assert.Equal("上级新要求", Assert.IsType<CatalogueAdjusted>(_catalogue.Pending[^1].Happened).Reason);
    }

    private Result<Unit> Consent() =>
        _catalogue.Consent(new RecordPartyConsent(_catalogue.Id, "某街党委〔2023〕3号", Journey.Day(3, 5)), Journey.Office);

    private Result<Unit> Publish(DateOnly? on = null, IReadOnlyList<DecisionItem>? items = null) => _catalogue.Publish(
        new PublishCatalogue(_catalogue.Id, on ?? Journey.Day(3, 10), "政府网站", "LD-JC-2023-0001"), items ?? [_item], Journey.Office);

    private static void Refused(string rule, Result<Unit> done)
    {
        Assert.True(done.IsRefused);
        Assert.Equal(rule, done.Refusal.RuleId);
    }
}
