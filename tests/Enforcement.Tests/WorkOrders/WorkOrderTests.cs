using Enforcement.Contracts.Events.V1;
using Enforcement.WorkOrders;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Configuration;

namespace Enforcement.Tests.WorkOrders;

public sealed class WorkOrderTests
{
    private static readonly Guid s_officer = Guid.Parse("018c0000-0000-7000-8000-0000000000b1");
    private static readonly WorkCalendar s_calendar = WorkCalendar.StateCouncil;

    [Fact]
    public void An_order_received_before_a_holiday_is_due_after_five_working_days()
    {
        // 29 April to 3 May 2023 are off; Sunday 23 April and Saturday 6 May are worked.
        var order = Received(new DateOnly(2023, 4, 27));

        Assert.Equal(new DateOnly(2023, 5, 8), order.DueOn);
        Assert.Equal("LD〔2023〕7号", order.Number);
        var happened = Assert.IsType<WorkOrderReceived>(Assert.Single(order.Pending).Happened);
        Assert.Equal(("CityAppearance", "LinkagePlatform", order.DueOn), (happened.Category, happened.Channel, happened.DueOn));
    }

    [Fact]
    public void The_number_of_days_is_the_dated_local_value_of_the_day()
    {
        var local = new LocalConfiguration([new ConfiguredValue(HandlingLimit.Key, new DateOnly(2023, 5, 1), null, "3", "某市工单办法第九条")]);

        Assert.Equal(5, HandlingLimit.On(new DateOnly(2023, 4, 30), local).WorkingDays);
        Assert.Equal(new HandlingLimit(3, "某市工单办法第九条"), HandlingLimit.On(new DateOnly(2023, 5, 1), local));
    }

    [Fact]
    public void An_order_cannot_be_resolved_before_it_is_dispatched()
    {
        var order = Received(new DateOnly(2023, 3, 1));
        Assert.Equal(WorkOrderErrors.NotDispatched, order.Resolve(Resolution(order, new DateOnly(2023, 3, 2)), s_calendar, Act(new DateOnly(2023, 3, 2))).Refusal);
    }

    [Fact]
    public void An_order_cannot_be_dispatched_before_it_was_reported()
    {
        var order = Received(new DateOnly(2023, 3, 1));
        var early = new DispatchWorkOrder(order.Id, "一中队", s_officer, order.ReportedAt.AddMinutes(-1));
        Assert.Equal(WorkOrderErrors.DispatchedTooEarly, order.Dispatch(early, Act(new DateOnly(2023, 3, 1))).Refusal);
    }

    [Fact]
    public void An_order_cannot_be_resolved_before_its_dispatch()
    {
        var order = Dispatched(new DateOnly(2023, 3, 2));
        Assert.Equal(WorkOrderErrors.ResolvedTooEarly, order.Resolve(Resolution(order, new DateOnly(2023, 3, 1)), s_calendar, Act(new DateOnly(2023, 3, 3))).Refusal);
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void Whether_an_order_was_resolved_in_time_is_kept_and_announced(int day, bool inTime)
    {
        var order = Dispatched(new DateOnly(2023, 3, 2));
        var on = new DateOnly(2023, 3, day);

        Assert.False(order.Resolve(Resolution(order, on), s_calendar, Act(on)).IsRefused);

        Assert.Equal(inTime, Assert.IsType<WorkOrderResolved>(Assert.Single(order.Pending).Happened).InTime);
        Assert.Equal(inTime ? ClockOutcome.Met : ClockOutcome.Missed, order.HandlingClock!.Closure!.Outcome);
        Assert.Equal(WorkOrderStatus.Resolved, order.Status);
    }

    [Fact]
    public void A_resolved_order_can_neither_be_withdrawn_nor_dispatched_nor_resolved_again()
    {
        var on = new DateOnly(2023, 3, 3);
        var order = Dispatched(new DateOnly(2023, 3, 2));
        Assert.False(order.Resolve(Resolution(order, on), s_calendar, Act(on)).IsRefused);

        Assert.Equal(WorkOrderErrors.NotOpen, order.Withdraw("误报", s_calendar, Act(on)).Refusal);
        Assert.Equal(WorkOrderErrors.NotOpen, order.Dispatch(new DispatchWorkOrder(order.Id, "二中队", s_officer, Act(on).At), Act(on)).Refusal);
        Assert.Equal(WorkOrderErrors.NotOpen, order.Resolve(Resolution(order, on), s_calendar, Act(on)).Refusal);
    }

    [Fact]
    public void A_withdrawn_order_ends_its_clock_and_tells_no_reason_to_others()
    {
        var on = new DateOnly(2023, 3, 3);
        var order = Received(new DateOnly(2023, 3, 1));

        order.ClearPending();
        Assert.False(order.Withdraw("王五来电撤回", s_calendar, Act(on)).IsRefused);

        Assert.Equal(ClockOutcome.Ended, order.HandlingClock!.Closure!.Outcome);
        Assert.DoesNotContain("王五", Assert.Single(order.Pending).Happened!.ToString()!, StringComparison.Ordinal);
    }

    [Fact]
    public void No_event_of_an_order_carries_who_reported_it_or_where()
    {
        var order = Dispatched(new DateOnly(2023, 3, 2), clear: false);
        Assert.All(order.Pending, entry =>
        {
            var text = entry.Happened!.ToString()!;
            Assert.DoesNotContain("王五", text, StringComparison.Ordinal);
            Assert.DoesNotContain("13800000000", text, StringComparison.Ordinal);
            Assert.DoesNotContain("中市路", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_changed_calendar_moves_the_due_day_of_an_open_order_once()
    {
        var order = Received(new DateOnly(2023, 3, 1));
        order.ClearPending();
        var day = new DateOnly(2023, 3, 6);
        var known = s_calendar.Years.Single(year => year.Year == 2023);
        var changed = s_calendar.With(known with { Off = [.. known.Off, day] }, "changed");

        order.Reproject(changed, Act(new DateOnly(2023, 3, 2)));

        Assert.Equal(new DateOnly(2023, 3, 9), order.DueOn);
        Assert.Equal(order.DueOn, Assert.IsType<WorkOrderDueMoved>(Assert.Single(order.Pending).Happened).DueOn);
        order.ClearPending();
        order.Reproject(changed, Act(new DateOnly(2023, 3, 2)));
        Assert.Empty(order.Pending);
    }

    private static WorkOrder Received(DateOnly day) => WorkOrder.Receive(
        new RegisterWorkOrder(
            "T-1", WorkOrderCategory.CityAppearance, WorkOrderChannel.LinkagePlatform, "占道", "占道经营", "中市路", 121_000_000, 31_000_000,
            Act(day).At.AddHours(-1), "王五", "13800000000", IsSynthetic: true),
        new OrderNumbering("LD", 7), HandlingLimit.On(day, LocalConfiguration.Empty), s_calendar, Act(day));

    /// <summary>Received on 2 March 2023 and due on 9 March.</summary>
    private static WorkOrder Dispatched(DateOnly day, bool clear = true)
    {
        var order = Received(day);
        Assert.False(order.Dispatch(new DispatchWorkOrder(order.Id, "一中队", s_officer, Act(day).At), Act(day)).IsRefused);
        if (clear) order.ClearPending();
        return order;
    }

    private static ResolveWorkOrder Resolution(WorkOrder order, DateOnly day) => new(order.Id, "已整改", "照片两张", Act(day).At);

    private static Act Act(DateOnly day)
    {
        var at = new DateTimeOffset(day.ToDateTime(new TimeOnly(10, 0)), TimeSpan.FromHours(8));
        return new Act("street", s_officer, "enforcement", at, at);
    }
}
