using Platform.Journal;

namespace Shared.Tests.Journal;

public sealed class AggregateTests
{
    private static readonly Act Filing = new(
        "street-1", new Guid("018cc251-f400-7abc-8def-0123456789ab"), "enforcement", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);

    [Fact]
    public void Recorded_acts_wait_for_the_save_and_are_forgotten_after_it()
    {
        var item = new Item(new Guid("018cc251-f400-7abc-8def-0123456789ac"), "street-1");

        item.Change(Filing);

        var pending = Assert.Single(item.Pending);
        Assert.Equal("ItemChanged", pending.Type);
        Assert.Same(Filing, pending.Act);
        Assert.Equal(item.Id, pending.Happened!.Subject);
        Assert.Equal(["PEN-1", "PEN-2"], pending.Rules);
        Assert.Equal(0, item.Version);

        item.ClearPending();
        Assert.Empty(item.Pending);
    }

    [Theory]
    [InlineData("urn:platform:enforcement:item-changed:v1", 2)]
    [InlineData("urn:platform:item-changed:v1", 1)]
    [InlineData("enforcement:item-changed:v1", 1)]
    [InlineData("urn:platform:enforcement:item-changed:v0", 0)]
    public void An_event_name_that_is_not_pinned_in_form_is_refused(string urn, int version) =>
        Assert.ThrowsAny<ArgumentException>(() => new EventNameAttribute(urn, version));

    [Fact]
    public void An_event_is_known_by_its_pinned_name_and_one_without_is_a_bug()
    {
        Assert.Equal(1, EventNameAttribute.Of(typeof(ItemChanged)).Version);
        Assert.Throws<InvalidOperationException>(() => EventNameAttribute.Of(typeof(Item)));
    }

    [EventName("urn:platform:enforcement:item-changed:v1", 1)]
    private sealed record ItemChanged(Guid Subject) : IIntegrationEvent;

    private sealed class Item(Guid id, string street) : Aggregate(id, street)
    {
        public void Change(Act act) => Record("ItemChanged", act, new ItemChanged(Id), "PEN-1", "PEN-2");
    }
}
