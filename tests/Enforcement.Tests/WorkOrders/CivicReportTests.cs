using Enforcement.Contracts.V1;
using Grpc.Core;
using Platform.Hosting.Access;
using Platform.Testing;
using OrdersClient = Enforcement.Contracts.V1.WorkOrders.WorkOrdersClient;

namespace Enforcement.Tests.WorkOrders;

/// <summary>What anyone may do without an account: report a matter, and see by the receipt how far it is.</summary>
public sealed class CivicReportTests : IAsyncLifetime
{
    private EnforcementApp _app = null!;
    private OrdersClient _public = null!;
    private OrdersClient _officer = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await EnforcementApp.StartAsync();
        _public = new OrdersClient(_app.App.Calls("enforcement", Caller.Visitor(ServiceApp.Street)));
        _officer = new OrdersClient(_app.App.Calls("enforcement", EnforcementApp.Officer));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_report_enters_the_one_queue_and_its_receipt_shows_how_far_it_is()
    {
        var receipt = (await _public.SubmitCivicReportAsync(Report(), ServiceApp.Key("report"))).Receipt;

        var order = Assert.Single((await _officer.ListWorkOrdersAsync(new ListWorkOrdersRequest { Channel = WorkOrderChannel.Citizen })).Items);
        Assert.Equal(("占道", "王五", "13800000000", "中市路"), (order.Title, order.ReporterName, order.ReporterPhone, order.Address));
        var status = await _public.GetCivicReportAsync(new GetCivicReportRequest { Receipt = receipt.ToLowerInvariant() });
        Assert.Equal((order.Number, WorkOrderStatus.Received, order.DueOn, 0L), (status.Number, status.Status, status.DueOn, status.ResolvedAt));

        await _officer.DispatchWorkOrderAsync(new DispatchWorkOrderRequest { Id = order.Id, Team = "一中队", OfficerId = EnforcementApp.Lead.ToString() }, ServiceApp.Key("d"));
        await _officer.ResolveWorkOrderAsync(new ResolveWorkOrderRequest { Id = order.Id, Result = "内部结论", EvidenceNote = "照片" }, ServiceApp.Key("r"));
        status = await _public.GetCivicReportAsync(new GetCivicReportRequest { Receipt = receipt });
        Assert.Equal(WorkOrderStatus.Resolved, status.Status);
        Assert.True(status.ResolvedAt > 0);
        Assert.DoesNotContain("内部结论", status.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("王五", status.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_report_with_one_receipt()
    {
        var first = await _public.SubmitCivicReportAsync(Report(), ServiceApp.Key("report"));
        var second = await _public.SubmitCivicReportAsync(Report(), ServiceApp.Key("report"));
        Assert.Equal(first.Receipt, second.Receipt);
        Assert.Equal(1, (await _officer.ListWorkOrdersAsync(new ListWorkOrdersRequest())).Total);
        var other = await _public.SubmitCivicReportAsync(Report(), ServiceApp.Key("another"));
        Assert.NotEqual(first.Receipt, other.Receipt);
    }

    [Fact]
    public async Task Name_and_phone_may_be_left_out_and_all_else_is_asked_for_at_once()
    {
        var anonymous = Report();
        (anonymous.Name, anonymous.Phone) = ("", "");
        await _public.SubmitCivicReportAsync(anonymous, ServiceApp.Key("anonymous"));
        var refused = await Assert.ThrowsAsync<RpcException>(() => _public.SubmitCivicReportAsync(new SubmitCivicReportRequest(), ServiceApp.Key("empty")).ResponseAsync);
        Assert.Equal(StatusCode.InvalidArgument, refused.StatusCode);
        Assert.Contains("4处", refused.Status.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ABCD")]
    [InlineData("2222-2222-2222-2222")]
    public async Task An_unknown_receipt_opens_nothing(string receipt)
    {
        await _public.SubmitCivicReportAsync(Report(), ServiceApp.Key("report"));
        var refused = await Assert.ThrowsAsync<RpcException>(() => _public.GetCivicReportAsync(new GetCivicReportRequest { Receipt = receipt }).ResponseAsync);
        Assert.Equal(StatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task A_report_without_a_key_gets_no_receipt() =>
        await Assert.ThrowsAsync<RpcException>(() => _public.SubmitCivicReportAsync(Report()).ResponseAsync);

    private static SubmitCivicReportRequest Report() => new()
    {
        Category = WorkOrderCategory.CityAppearance,
        Title = "占道",
        Description = "路口占道经营",
        Place = "中市路",
        Name = "王五",
        Phone = "13800000000",
    };
}
