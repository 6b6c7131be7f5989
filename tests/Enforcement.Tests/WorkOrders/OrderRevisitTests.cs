using Enforcement.Contracts.Events.V1;
using Enforcement.WorkOrders;
using static Enforcement.Tests.WorkOrders.OrderSteps;

namespace Enforcement.Tests.WorkOrders;

public sealed class OrderRevisitTests
{
    private static readonly DateOnly s_asked = Day.AddDays(2);

    [Fact]
    public void An_order_is_revisited_after_its_resolution_and_not_before()
    {
        var open = Dispatched();
        Assert.Equal(WorkOrderErrors.NotResolved, open.Revisit(Asked(open, Satisfaction.Satisfied), On(s_asked)).Refusal);
        var order = Resolved();
        Assert.Equal(
            WorkOrderErrors.RevisitedTooEarly, order.Revisit(Asked(order, Satisfaction.Satisfied) with { RevisitedOn = Day }, On(s_asked)).Refusal);

        Did(order.Revisit(Asked(order, Satisfaction.Satisfied), On(s_asked)));

        Assert.Equal((1, Satisfaction.Satisfied, Officer), (order.Revisits[0].Number, order.Satisfaction!.Value, order.Revisits[0].RecordedBy));
        Assert.Equal("WorkOrderRevisited", Assert.Single(order.Pending).Type);
    }

    [Theory]
    [InlineData(Satisfaction.Satisfied)]
    [InlineData(Satisfaction.BasicallySatisfied)]
    [InlineData(Satisfaction.NotContacted)]
    public void An_order_nobody_is_dissatisfied_with_is_not_handled_again(Satisfaction said)
    {
        var order = Resolved();
        Did(order.Revisit(Asked(order, said), On(s_asked)));
        Assert.Equal(WorkOrderErrors.NobodyDissatisfied, order.Reopen("再办", With(), On(s_asked)).Refusal);
    }

    [Fact]
    public void A_later_call_that_reached_nobody_takes_no_answer_back()
    {
        var order = Resolved();
        Did(order.Revisit(Asked(order, Satisfaction.NotSatisfied), On(s_asked)));
        Did(order.Revisit(Asked(order, Satisfaction.NotContacted), On(s_asked)));
        Assert.Equal((Satisfaction.NotSatisfied, 2), (order.Satisfaction!.Value, order.Revisits.Count));
    }

    [Fact]
    public void An_open_order_is_not_reopened() => Assert.Equal(WorkOrderErrors.NotResolved, Dispatched().Reopen("再办", With(), On(s_asked)).Refusal);

    [Fact]
    public void A_reopened_order_starts_again_and_keeps_its_resolution()
    {
        var order = Resolved();
        var resolvedAt = order.ResolvedAt!.Value;
        Did(order.Revisit(Asked(order, Satisfaction.NotSatisfied), On(s_asked)));
        order.ClearPending();

        Did(order.Reopen("仍有堆放", With(), On(s_asked)));

        Assert.Equal((WorkOrderStatus.Received, "", null, null, ""), (order.Status, order.Result, order.ResolvedAt, order.Satisfaction, order.Team));
        var earlier = Assert.Single(order.EarlierResolutions);
        Assert.Equal(("一中队", "已整改", "照片两张", resolvedAt, true, "仍有堆放"), (earlier.Team, earlier.Result, earlier.EvidenceNote, earlier.ResolvedAt, earlier.InTime, earlier.Reason));
        // Saturday 4 March 2023: five working days from Monday the 6th.
        Assert.Equal((new DateOnly(2023, 3, 10), s_asked, true), (order.DueOn, order.HandlingClock!.StartedOn, order.HandlingClock.IsOpen));
        Assert.Equal(order.DueOn, Assert.IsType<WorkOrderReopened>(Assert.Single(order.Pending).Happened).DueOn);
        Assert.Equal(
            WorkOrderErrors.DispatchedBeforeReturn, order.Dispatch(new DispatchWorkOrder(order.Id, "一中队", Officer, On(Day).At), On(s_asked)).Refusal);
        Did(order.Dispatch(new DispatchWorkOrder(order.Id, "一中队", Officer, On(s_asked).At), On(s_asked)));
    }

    [Fact]
    public void No_event_of_a_revisit_or_reopening_tells_what_was_said()
    {
        var order = Resolved();
        Did(order.Revisit(Asked(order, Satisfaction.NotSatisfied), On(s_asked)));
        Did(order.Reopen("王五仍不满意", With(), On(s_asked)));
        Assert.DoesNotContain(order.Pending, entry => entry.Happened?.ToString()?.Contains("王五", StringComparison.Ordinal) == true);
    }

    private static RecordRevisit Asked(WorkOrder order, Satisfaction said) => new(order.Id, s_asked, RevisitMethod.Phone, said, "王五说还有");
}
