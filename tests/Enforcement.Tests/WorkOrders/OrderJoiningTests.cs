using Enforcement.Contracts.V1;
using Grpc.Core;
using Organization.Contracts;
using Platform.Testing;
using OrdersClient = Enforcement.Contracts.V1.WorkOrders.WorkOrdersClient;

namespace Enforcement.Tests.WorkOrders;

/// <summary>Orders about one matter over gRPC: suggested, merged, resolved together, added to one case.</summary>
public sealed class OrderJoiningTests : IAsyncLifetime
{
    private const long North = 31_500_000;
    private const long East = 121_100_000;
    private EnforcementApp _app = null!;
    private OrdersClient _orders = null!;
    private int _count;

    public async ValueTask InitializeAsync()
    {
        _app = await EnforcementApp.StartAsync();
        _orders = new OrdersClient(_app.App.Calls("enforcement", EnforcementApp.Officer));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task An_open_order_names_those_nearby_of_its_category_or_with_a_like_title_nearest_first()
    {
        var id = await OrderAsync("中市路占道经营");
        var next = await OrderAsync("乱堆乱放", north: North + 1_000);
        var same = await OrderAsync("中市路口占道经营", WorkOrderCategory.EnforcementPetition, North + 500);
        var nowhere = await OrderAsync("中市路占道经营了", north: 0, east: 0);
        await OrderAsync("违法建设", WorkOrderCategory.IllegalConstruction, North + 500);
        await OrderAsync("中市路占道经营", north: North + 3_000);
        await OrderAsync("中市路占道经营", days: 32);

        var similar = (await ReadAsync(id)).Similar;

        Assert.Equal([same, next, nowhere], similar.Select(other => other.WorkOrderId));
        Assert.Equal([(55, false), (111, true), (0, true)], similar.Select(other => (other.DistanceMetres, other.SameCategory)));
    }

    [Fact]
    public async Task Merged_orders_are_listed_on_both_pages_and_resolved_together()
    {
        var (part, whole) = (await OrderAsync("占道"), await OrderAsync("占道经营"));
        await _orders.MergeWorkOrderAsync(new MergeWorkOrderRequest { Id = part, IntoId = whole }, ServiceApp.Key("merge"));
        await RefusedAsync(() => _orders.DispatchWorkOrderAsync(Dispatch(part), ServiceApp.Key("alone")));

        await _orders.DispatchWorkOrderAsync(Dispatch(whole), ServiceApp.Key("dispatch"));
        Assert.Equal(WorkOrderStatus.Dispatched, (await ReadAsync(part)).Status);
        await _orders.ResolveWorkOrderAsync(new ResolveWorkOrderRequest { Id = whole, Result = "已清理", EvidenceNote = "照片" }, ServiceApp.Key("resolve"));

        var merged = await ReadAsync(part);
        Assert.Equal((WorkOrderStatus.Resolved, "已清理", whole), (merged.Status, merged.Result, merged.MergedIntoId));
        Assert.Equal([part], (await ReadAsync(whole)).MergedIds);
        Assert.Empty(merged.Similar);
    }

    [Fact]
    public async Task An_order_is_not_merged_into_one_that_is_unknown()
    {
        var id = await OrderAsync("占道");
        await RefusedAsync(() => _orders.MergeWorkOrderAsync(new MergeWorkOrderRequest { Id = id, IntoId = Guid.CreateVersion7().ToString() }, ServiceApp.Key("merge")));
    }

    [Fact]
    public async Task Several_orders_lead_to_one_case_and_both_pages_say_so()
    {
        var (first, second) = (await OrderAsync("占道"), await OrderAsync("占道经营"));
        var cases = _app.CasesAs(EnforcementApp.Officer);
        var filing = EnforcementApp.Filing();
        (filing.Source, filing.WorkOrderId) = (CaseSource.WorkOrder, first);
        var filed = (await cases.FilePenaltyCaseAsync(filing, ServiceApp.Key("file"))).Id;

        await cases.AttachWorkOrderAsync(new AttachWorkOrderRequest { CaseId = filed, WorkOrderId = second }, ServiceApp.Key("attach"));

        var shown = await cases.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = filed });
        Assert.Equal((first, second), (shown.WorkOrderId, Assert.Single(shown.FurtherWorkOrderIds)));
        Assert.Equal([filed], (await ReadAsync(first)).CaseIds);
        Assert.Equal([filed], (await ReadAsync(second)).CaseIds);
        await RefusedAsync(() => cases.AttachWorkOrderAsync(new AttachWorkOrderRequest { CaseId = filed, WorkOrderId = first }, ServiceApp.Key("again")));
        await RefusedAsync(() => cases.AttachWorkOrderAsync(new AttachWorkOrderRequest { CaseId = filed, WorkOrderId = second }, ServiceApp.Key("twice")));
    }

    [Fact]
    public async Task A_stranger_to_the_case_adds_no_order_to_it()
    {
        var id = await OrderAsync("占道");
        var filed = (await _app.CasesAs(EnforcementApp.Officer).FilePenaltyCaseAsync(EnforcementApp.Filing(), ServiceApp.Key("file"))).Id;
        var stranger = _app.CasesAs(ServiceApp.Staff(EnforcementApp.Uncertified, "enforcement", Roles.EnforcementOfficer));
        var refused = await Assert.ThrowsAsync<RpcException>(
            () => stranger.AttachWorkOrderAsync(new AttachWorkOrderRequest { CaseId = filed, WorkOrderId = id }, ServiceApp.Key("attach")).ResponseAsync);
        Assert.Equal(StatusCode.PermissionDenied, refused.StatusCode);
    }

    private static DispatchWorkOrderRequest Dispatch(string id) => new() { Id = id, Team = "一中队", OfficerId = EnforcementApp.Lead.ToString() };

    private static async Task RefusedAsync<T>(Func<AsyncUnaryCall<T>> call) =>
        Assert.Equal(StatusCode.FailedPrecondition, (await Assert.ThrowsAsync<RpcException>(() => call().ResponseAsync)).StatusCode);

    private async Task<WorkOrderView> ReadAsync(string id) => await _orders.GetWorkOrderAsync(new GetWorkOrderRequest { Id = id });

    private async Task<string> OrderAsync(
        string title, WorkOrderCategory category = WorkOrderCategory.CityAppearance, long north = North, long east = East, int days = 1) =>
        (await _orders.RegisterWorkOrderAsync(
            new RegisterWorkOrderRequest
            {
                Category = category,
                Channel = WorkOrderChannel.OwnFinding,
                Title = title,
                Description = "示例",
                Address = "中市路",
                LongitudeMicrodegrees = east,
                LatitudeMicrodegrees = north,
                ReportedAt = _app.Clock.GetUtcNow().AddDays(-days).ToUnixTimeMilliseconds() * 1_000,
            },
            ServiceApp.Key($"order-{++_count}"))).Id;
}
