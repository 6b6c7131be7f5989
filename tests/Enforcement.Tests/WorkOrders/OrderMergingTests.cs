using Enforcement.Contracts.Events.V1;
using Enforcement.WorkOrders;
using Platform.Law.Results;
using static Enforcement.Tests.WorkOrders.OrderSteps;

namespace Enforcement.Tests.WorkOrders;

public sealed class OrderMergingTests
{
    private static readonly DateOnly s_later = Day.AddDays(1);

    [Fact]
    public void A_merged_order_keeps_number_and_reporter_and_takes_the_state_of_the_other()
    {
        var (part, whole) = (Received(sequence: 8), Dispatched());
        part.ClearPending();

        Did(part.MergeInto(whole, [], On(Day)));

        Assert.Equal((whole.Id, WorkOrderStatus.Dispatched, "LD〔2023〕8号", "王五"), (part.MergedIntoId!.Value, part.Status, part.Number, part.ReporterName));
        Assert.Equal([part.Id], whole.MergedIds);
        Assert.Equal(("WorkOrderMerged", "WorkOrderTookIn"), (Assert.Single(part.Pending).Type, Assert.Single(whole.Pending).Type));
    }

    [Fact]
    public void Nothing_is_done_to_a_merged_order_by_itself()
    {
        var (part, whole) = (Dispatched(), Received());
        Did(part.MergeInto(whole, [], On(Day)));

        Assert.All(
            new Refusal[]
            {
                part.Dispatch(new DispatchWorkOrder(part.Id, "一中队", Officer, On(Day).At), On(Day)).Refusal,
                part.Sign(On(Day).At, On(Day)).Refusal,
                part.Return(new ReturnWorkOrder(part.Id, "误派"), 2, On(Day)).Refusal,
                part.Extend(new ExtendWorkOrder(part.Id, 1, "测量"), With(), ByHead(Day)).Refusal,
                part.Resolve(new ResolveWorkOrder(part.Id, "已整改", "照片", On(Day).At), Calendar, On(Day)).Refusal,
                part.Withdraw("误报", Calendar, On(Day)).Refusal,
                part.MergeInto(Received(), [], On(Day)).Refusal,
                part.Revisit(new RecordRevisit(part.Id, Day, RevisitMethod.Phone, Satisfaction.Satisfied, ""), On(Day)).Refusal,
                part.Reopen("再办", With(), On(Day)).Refusal,
            },
            refusal => Assert.Equal(WorkOrderErrors.PartOfAnother, refusal));
    }

    [Fact]
    public void An_order_is_merged_only_into_another_open_one_that_stands_by_itself()
    {
        var (part, whole, third) = (Received(), Received(), Received());
        Assert.Equal(WorkOrderErrors.CannotTakeIn, part.MergeInto(part, [], On(Day)).Refusal);
        Assert.Equal(WorkOrderErrors.CannotTakeIn, part.MergeInto(Resolved(), [], On(Day)).Refusal);
        Assert.Equal(WorkOrderErrors.NotOpen, Resolved().MergeInto(part, [], On(Day)).Refusal);
        Did(part.MergeInto(whole, [], On(Day)));
        Assert.Equal(WorkOrderErrors.CannotTakeIn, third.MergeInto(part, [], On(Day)).Refusal);
    }

    [Fact]
    public void What_became_part_of_an_order_goes_along_with_it()
    {
        var (part, middle, whole) = (Received(), Received(), Received());
        Did(part.MergeInto(middle, [], On(Day)));

        Did(middle.MergeInto(whole, [part], On(Day)));

        Assert.Equal((whole.Id, whole.Id), (part.MergedIntoId!.Value, middle.MergedIntoId!.Value));
        Assert.Equal([middle.Id, part.Id], whole.MergedIds);
        Assert.Empty(middle.MergedIds);
    }

    [Fact]
    public void A_merged_order_is_dispatched_resolved_and_handled_again_with_the_other()
    {
        var (part, whole) = (Received(sequence: 8), Received());
        Did(part.MergeInto(whole, [], On(Day)));

        Did(whole.Dispatch(new DispatchWorkOrder(whole.Id, "一中队", Officer, On(Day).At), On(Day)));
        Followed(part, whole, "WorkOrderFollowed");
        Assert.Equal((WorkOrderStatus.Dispatched, "一中队"), (part.Status, part.Team));

        Did(whole.Resolve(new ResolveWorkOrder(whole.Id, "已整改", "照片", On(s_later).At), Calendar, On(s_later)));
        Followed(part, whole, nameof(WorkOrderResolved));
        Assert.Equal((WorkOrderStatus.Resolved, "已整改", whole.ResolvedAt), (part.Status, part.Result, part.ResolvedAt));
        Assert.True(Assert.IsType<WorkOrderResolved>(part.Pending[0].Happened).InTime);

        Did(whole.Revisit(new RecordRevisit(whole.Id, s_later, RevisitMethod.Phone, Satisfaction.NotSatisfied, "还有"), On(s_later)));
        Did(whole.Reopen("仍有堆放", With(), On(s_later)));
        Followed(part, whole, nameof(WorkOrderReopened));
        Assert.Equal((WorkOrderStatus.Received, "", null, "已整改"), (part.Status, part.Result, part.ResolvedAt, part.EarlierResolutions[0].Result));
    }

    [Fact]
    public void A_merged_order_is_withdrawn_with_the_other()
    {
        var (part, whole) = (Received(), Received());
        Did(part.MergeInto(whole, [], On(Day)));
        Did(whole.Withdraw("误报", Calendar, On(Day)));
        Followed(part, whole, nameof(WorkOrderWithdrawn));
        Assert.Equal((WorkOrderStatus.Withdrawn, "误报"), (part.Status, part.WithdrawalReason));
    }

    [Fact]
    public void An_order_that_is_where_the_other_is_records_nothing()
    {
        var (part, whole) = (Received(), Received());
        Did(part.MergeInto(whole, [], On(Day)));
        part.ClearPending();
        Did(part.Follow(whole, With(), On(Day)));
        Assert.Empty(part.Pending);
    }

    private static void Followed(WorkOrder part, WorkOrder whole, string type)
    {
        part.ClearPending();
        Did(part.Follow(whole, With(), On(s_later)));
        Assert.Equal(type, Assert.Single(part.Pending).Type);
    }
}
