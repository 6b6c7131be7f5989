using Decisions.Contracts.Events.V1;
using Decisions.Disclosure;
using Decisions.Tests.Items;
using Platform.Law.Calendars;
using Platform.Law.Results;

namespace Decisions.Tests.Disclosure;

public sealed class DisclosureItemTests
{
    private static readonly WorkCalendar s_calendar = WorkCalendar.StateCouncil;

    // Made on 3 July 2023: the 20th working day after it is 31 July.
    private readonly DisclosureItem _item = DisclosureItem.Register(
        new RegisterDisclosure("LD-2023-0007", "财政信息", "2022年度部门决算", Journey.Day(7, 3), true), s_calendar, Journey.Office);

    [Fact]
    public void Information_is_not_published_without_a_review()
    {
        Assert.Equal("INF-04", Publish(Journey.Day(7, 10), reviewed: null).Refusal.RuleId);
        Assert.Equal("INF-04", Publish(Journey.Day(7, 10), Journey.Day(7, 11)).Refusal.RuleId);
    }

    [Theory]
    [InlineData(31, true)]
    [InlineData(32, false)]
    public void Twenty_working_days_run_from_the_making(int julyDay, bool isInTime)
    {
        Assert.Equal(Journey.Day(7, 31), _item.DueOn);
        Assert.False(Publish(Journey.Day(7, 1).AddDays(julyDay - 1), Journey.Day(7, 5)).IsRefused);
        Assert.Equal(isInTime, Assert.IsType<DisclosurePublished>(_item.Pending[^1].Happened).IsInTime);
    }

    [Fact]
    public void A_withdrawn_item_ends_its_clock_and_is_not_published()
    {
        Assert.False(_item.Withdraw(new WithdrawDisclosure(_item.Id, Journey.Day(7, 6), "重复登记"), s_calendar, Journey.Office).IsRefused);
        Assert.False(_item.Clock!.IsOpen);
        Assert.Equal("decisions.disclosure_not_open", Publish(Journey.Day(7, 10), Journey.Day(7, 9)).Refusal.Code);
    }

    [Fact]
    public void A_changed_calendar_moves_the_due_day_of_what_is_still_to_be_published_once()
    {
        _item.ClearPending();
        var known = s_calendar.Years.Single(year => year.Year == 2023);
        var changed = s_calendar.With(known with { Off = [.. known.Off, Journey.Day(7, 31)] }, "changed");

        _item.Reproject(changed, Journey.Office);

        Assert.Equal(Journey.Day(8, 1), _item.DueOn);
        Assert.Equal("DisclosureDueMoved", Assert.Single(_item.Pending).Type);
        _item.ClearPending();
        _item.Reproject(changed, Journey.Office);
        Assert.Empty(_item.Pending);
        Assert.False(Publish(Journey.Day(7, 10), Journey.Day(7, 9)).IsRefused);
        _item.ClearPending();
        _item.Reproject(s_calendar, Journey.Office);
        Assert.Empty(_item.Pending);
    }

    private Result<Unit> Publish(DateOnly on, DateOnly? reviewed) =>
        _item.Publish(new PublishDisclosure(_item.Id, reviewed, on, "政府网站"), s_calendar, Journey.Office);
}
