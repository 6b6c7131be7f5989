using System.Net.Http.Json;
using System.Text.Json;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Organization.Contracts;
using Platform.Testing;
using OrdersClient = Enforcement.Contracts.V1.WorkOrders.WorkOrdersClient;

namespace Enforcement.Tests.WorkOrders;

/// <summary>The life of an order over gRPC: journaled, replayed, in conflict, refused, and shown on its page.</summary>
public sealed class OrderLifeTests : IAsyncLifetime
{
    private EnforcementApp _app = null!;
    private OrdersClient _orders = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await EnforcementApp.StartAsync();
        _orders = As(EnforcementApp.Officer);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task An_order_goes_back_and_forth_and_its_page_tells_all_of_it()
    {
        var id = await DispatchedAsync();
        await _orders.ReturnWorkOrderAsync(new ReturnWorkOrderRequest { Id = id, Reason = "不归本队" }, ServiceApp.Key("return"));
        await DispatchAsync(id, "again");
        await _orders.SignForWorkOrderAsync(new SignForWorkOrderRequest { Id = id }, ServiceApp.Key("sign"));
        await As(EnforcementApp.Head).ExtendWorkOrderAsync(new ExtendWorkOrderRequest { Id = id, Days = 2, Reason = "测量" }, ServiceApp.Key("extend"));

        var order = await ReadAsync(id);
        Assert.Equal((WorkOrderStatus.Dispatched, "2023-03-10"), (order.Status, order.DueOn));
        Assert.True(order.SignedAt > 0);
        Assert.Equal(("一中队", "不归本队", EnforcementApp.Lead.ToString()), (order.Returns[0].Team, order.Returns[0].Reason, order.Returns[0].ReturnedBy));
        Assert.Contains("测量", order.HandlingClock, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_found_wanting_is_handled_again_and_shows_outside_as_not_resolved()
    {
        var id = await DispatchedAsync();
        await _orders.ResolveWorkOrderAsync(new ResolveWorkOrderRequest { Id = id, Result = "已清理", EvidenceNote = "照片" }, ServiceApp.Key("resolve"));
        await _orders.RecordRevisitAsync(Revisit(id), ServiceApp.Key("revisit"));
        var dissatisfied = await _orders.ListWorkOrdersAsync(new ListWorkOrdersRequest { Satisfaction = Satisfaction.NotSatisfied });
        Assert.Equal(id, Assert.Single(dissatisfied.Items).Id);

        await _orders.ReopenWorkOrderAsync(new ReopenWorkOrderRequest { Id = id, Reason = "仍有堆放" }, ServiceApp.Key("reopen"));

        var order = await ReadAsync(id);
        Assert.Equal((WorkOrderStatus.Received, 0L, Satisfaction.Unspecified), (order.Status, order.ResolvedAt, order.Satisfaction));
        Assert.Equal(("已清理", true), (order.EarlierResolutions[0].Result, order.EarlierResolutions[0].InTime));
        Assert.Equal(("仍有堆放", Satisfaction.NotSatisfied), (order.Revisits[0].Words, order.Revisits[0].Satisfaction));
        using var system = _app.App.Http("enforcement", ServiceApp.Client(Guid.Parse("018c0000-0000-7000-8000-0000000000c1"), "work-orders.read"));
        var outside = await system.GetFromJsonAsync<JsonElement>($"/api/enforcement/v1/work-orders/{id}", TestContext.Current.CancellationToken);
        Assert.Equal(("received", JsonValueKind.Null), (outside.GetProperty("status").GetString(), outside.GetProperty("resolvedAt").ValueKind));
    }

    [Fact]
    public async Task The_same_key_returns_an_order_once_and_another_return_is_in_conflict()
    {
        var id = await DispatchedAsync();
        var request = new ReturnWorkOrderRequest { Id = id, Reason = "不归本队" };
        await _orders.ReturnWorkOrderAsync(request, ServiceApp.Key("return"));
        await _orders.ReturnWorkOrderAsync(request, ServiceApp.Key("return"));
        Assert.Single((await ReadAsync(id)).Returns);
        await RefusedAsync(StatusCode.AlreadyExists, () => _orders.ReturnWorkOrderAsync(new ReturnWorkOrderRequest { Id = id, Reason = "另一原因" }, ServiceApp.Key("return")));
    }

    [Fact]
    public async Task Only_the_head_extends_and_only_the_officer_of_the_order_signs()
    {
        var id = await DispatchedAsync();
        await RefusedAsync(StatusCode.PermissionDenied, () => _orders.ExtendWorkOrderAsync(new ExtendWorkOrderRequest { Id = id, Days = 1, Reason = "测量" }, ServiceApp.Key("extend")));
        var other = As(ServiceApp.Staff(EnforcementApp.Assisting, "enforcement", Roles.EnforcementOfficer));
        await RefusedAsync(StatusCode.PermissionDenied, () => other.SignForWorkOrderAsync(new SignForWorkOrderRequest { Id = id }, ServiceApp.Key("sign")));
    }

    [Fact]
    public async Task All_faulty_fields_of_a_form_are_reported_together()
    {
        var revisit = await RefusedAsync(StatusCode.InvalidArgument, () => _orders.RecordRevisitAsync(
            new RecordRevisitRequest { Satisfaction = Satisfaction.NotSatisfied }, ServiceApp.Key("revisit")));
        Assert.Contains("4处", revisit.Status.Detail, StringComparison.Ordinal);
        var extension = await RefusedAsync(
            StatusCode.InvalidArgument, () => As(EnforcementApp.Head).ExtendWorkOrderAsync(new ExtendWorkOrderRequest(), ServiceApp.Key("extend")));
        Assert.Contains("3处", extension.Status.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_of_a_time_before_its_lists_were_kept_is_read_and_handled()
    {
        var id = await DispatchedAsync();
        await using (var scope = _app.App.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<EnforcementDbContext>();
            // As the migration leaves it.
            await db.Database.ExecuteSqlRawAsync(
                "UPDATE work_orders SET Returns = '', Revisits = '', EarlierResolutions = '', MergedIds = '', CaseIds = ''", TestContext.Current.CancellationToken);
        }

        Assert.Empty((await ReadAsync(id)).Returns);
        await _orders.ReturnWorkOrderAsync(new ReturnWorkOrderRequest { Id = id, Reason = "不归本队" }, ServiceApp.Key("return"));
        Assert.Single((await ReadAsync(id)).Returns);
    }

    private static RecordRevisitRequest Revisit(string id) => new()
    {
        Id = id,
        RevisitedOn = "2023-03-01",
        Method = RevisitMethod.Phone,
        Satisfaction = Satisfaction.NotSatisfied,
        Words = "仍有堆放",
    };

    private static async Task<RpcException> RefusedAsync<T>(StatusCode status, Func<AsyncUnaryCall<T>> call)
    {
        var refused = await Assert.ThrowsAsync<RpcException>(() => call().ResponseAsync);
        Assert.Equal(status, refused.StatusCode);
        return refused;
    }

    private OrdersClient As(Platform.Hosting.Access.Caller caller) => new(_app.App.Calls("enforcement", caller));

    private async Task<string> DispatchedAsync()
    {
        var registered = await _orders.RegisterWorkOrderAsync(
            new RegisterWorkOrderRequest
            {
                Category = WorkOrderCategory.CityAppearance,
                Channel = WorkOrderChannel.Complaint,
                Title = "占道",
                Description = "占道经营",
                Address = "中市路",
                ReportedAt = _app.Clock.GetUtcNow().AddHours(-1).ToUnixTimeMilliseconds() * 1_000,
            },
            ServiceApp.Key("register"));
        await DispatchAsync(registered.Id, "first");
        return registered.Id;
    }

    private async Task DispatchAsync(string id, string key) => await _orders.DispatchWorkOrderAsync(
        new DispatchWorkOrderRequest { Id = id, Team = "一中队", OfficerId = EnforcementApp.Lead.ToString() }, ServiceApp.Key(key));

    private async Task<WorkOrderView> ReadAsync(string id) => await _orders.GetWorkOrderAsync(new GetWorkOrderRequest { Id = id });
}
