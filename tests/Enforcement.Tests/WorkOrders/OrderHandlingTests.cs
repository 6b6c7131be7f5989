using Enforcement.Contracts.Events.V1;
using Enforcement.WorkOrders;
using Platform.Law.Clocks;
using static Enforcement.Tests.WorkOrders.OrderSteps;

namespace Enforcement.Tests.WorkOrders;

public sealed class OrderHandlingTests
{
    private static readonly Guid s_other = Guid.Parse("018c0000-0000-7000-8000-0000000000b2");

    [Fact]
    public void The_officer_signs_once_and_not_before_the_dispatch()
    {
        var order = Dispatched();
        Assert.Equal(WorkOrderErrors.SignedTooEarly, order.Sign(On(Day).At.AddMinutes(-1), On(Day)).Refusal);

        Did(order.Sign(On(Day).At, On(Day)));

        Assert.Equal((On(Day).At, WorkOrderStatus.Dispatched), (order.SignedAt!.Value, order.Status));
        Assert.Equal("WorkOrderSigned", Assert.Single(order.Pending).Type);
        Assert.Equal(WorkOrderErrors.Signed, order.Sign(On(Day).At, On(Day)).Refusal);
    }

    [Fact]
    public void Only_the_officer_or_the_head_signs_for_an_order_and_returns_it()
    {
        var order = Dispatched();
        Assert.Equal(WorkOrderErrors.NotOwn, order.Sign(On(Day).At, On(Day, s_other)).Refusal);
        Assert.Equal(WorkOrderErrors.NotOwn, order.Return(Giving(order), 2, On(Day, s_other)).Refusal);
        Did(order.Return(Giving(order), 2, ByHead(Day)));
    }

    [Fact]
    public void An_order_that_is_not_dispatched_can_neither_be_signed_for_nor_returned()
    {
        var order = Received();
        Assert.Equal(WorkOrderErrors.NotInHand, order.Sign(On(Day).At, On(Day)).Refusal);
        Assert.Equal(WorkOrderErrors.NotInHand, order.Return(Giving(order), 2, On(Day)).Refusal);
        Assert.Equal(WorkOrderErrors.NotOpen, Resolved().Sign(On(Day).At, On(Day)).Refusal);
    }

    [Fact]
    public void A_returned_order_waits_for_a_team_while_its_clock_runs_on()
    {
        var order = Dispatched();
        Did(order.Sign(On(Day).At, On(Day)));
        order.ClearPending();

        Did(order.Return(Giving(order), 2, On(Day.AddDays(1))));

        Assert.Equal((WorkOrderStatus.Received, "", null, null, null), (order.Status, order.Team, order.OfficerId, order.DispatchedAt, order.SignedAt));
        Assert.Equal((new DateOnly(2023, 3, 9), true), (order.DueOn, order.HandlingClock!.IsOpen));
        Assert.Equal(("一中队", Officer, "不归本队", 1), (order.Returns[0].Team, order.Returns[0].OfficerId, order.Returns[0].Reason, order.Returns[0].Number));
        Assert.Equal(["HOT-04"], Assert.Single(order.Pending).Rules);
        Assert.Equal(WorkOrderErrors.DispatchedBeforeReturn, order.Dispatch(To(order, Day), On(Day.AddDays(1))).Refusal);
        Did(order.Dispatch(To(order, Day.AddDays(1)), On(Day.AddDays(1))));
    }

    [Fact]
    public void An_order_returned_as_often_as_the_street_allows_is_refused_with_a_cure()
    {
        var order = Dispatched();
        Did(order.Return(Giving(order), 1, On(Day)));
        Did(order.Dispatch(To(order, Day), On(Day)));

        var refusal = order.Return(Giving(order), 1, On(Day)).Refusal;

        Assert.Equal(("HOT-04", "enforcement.work_order_returned_too_often"), (refusal.RuleId, refusal.Code));
        Assert.Contains("1次", refusal.Message, StringComparison.Ordinal);
        Assert.NotEmpty(refusal.Cure!);
    }

    [Fact]
    public void How_often_and_how_long_are_the_dated_local_values_of_the_day()
    {
        var local = With((OrderRules.ReturnsKey, "1"), (OrderRules.ExtensionKey, "3")).Local;
        Assert.Equal((1, 3), (OrderRules.MostReturns(local, Day), OrderRules.MostExtension(local, Day)));
        Assert.Equal((2, 5), (OrderRules.MostReturns(local, new DateOnly(2021, 12, 31)), OrderRules.MostExtension(local, new DateOnly(2021, 12, 31))));
    }

    [Fact]
    public void The_head_extends_a_clock_once_and_by_no_more_than_the_street_allows()
    {
        var order = Dispatched();
        var setting = With((OrderRules.ExtensionKey, "3"));
        var refusal = order.Extend(new ExtendWorkOrder(order.Id, 4, "测量"), setting, ByHead(Day)).Refusal;
        Assert.Equal(("HOT-04", "law.extension_amount", "days"), (refusal.RuleId, refusal.Code, refusal.Field));

        Did(order.Extend(new ExtendWorkOrder(order.Id, 3, "测量"), setting, ByHead(Day)));

        Assert.Equal(new DateOnly(2023, 3, 14), order.DueOn);
        Assert.Equal(order.DueOn, Assert.IsType<WorkOrderDueMoved>(Assert.Single(order.Pending).Happened).DueOn);
        Assert.Equal(("law.extension_used", "HOT-04"), Code(order.Extend(new ExtendWorkOrder(order.Id, 1, "再测"), setting, ByHead(Day)).Refusal));
    }

    [Fact]
    public void Nothing_is_extended_after_its_due_day_or_its_resolution()
    {
        var late = Dispatched();
        Assert.Equal("law.extension_too_late", late.Extend(new ExtendWorkOrder(late.Id, 1, "测量"), With(), ByHead(new DateOnly(2023, 3, 10))).Refusal.Code);
        var resolved = Resolved();
        Assert.Equal(WorkOrderErrors.NotOpen, resolved.Extend(new ExtendWorkOrder(resolved.Id, 1, "测量"), With(), ByHead(Day)).Refusal);
    }

    [Fact]
    public void An_extended_order_is_in_time_until_its_new_due_day()
    {
        var order = Dispatched();
        Did(order.Extend(new ExtendWorkOrder(order.Id, 2, "测量"), With(), ByHead(Day)));
        var last = new DateOnly(2023, 3, 13);

        Did(order.Resolve(new ResolveWorkOrder(order.Id, "已整改", "照片", On(last).At), Calendar, On(last)));

        Assert.Equal(ClockOutcome.Met, order.HandlingClock!.Closure!.Outcome);
    }

    private static (string, string?) Code(Platform.Law.Results.Refusal refusal) => (refusal.Code, refusal.RuleId);

    private static ReturnWorkOrder Giving(WorkOrder order) => new(order.Id, "不归本队");

    private static DispatchWorkOrder To(WorkOrder order, DateOnly day) => new(order.Id, "二中队", Officer, On(day).At);
}
