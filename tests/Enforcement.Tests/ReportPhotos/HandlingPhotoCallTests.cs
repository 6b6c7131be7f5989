using System.Net;
using Enforcement.Contracts.V1;
using Google.Protobuf;
using Grpc.Core;
using Organization.Contracts;
using Platform.Hosting.Access;
using Platform.Hosting.Errors;
using Platform.Testing;
using OrdersClient = Enforcement.Contracts.V1.WorkOrders.WorkOrdersClient;
using PhotosClient = Enforcement.Contracts.V1.ReportPhotos.ReportPhotosClient;

namespace Enforcement.Tests.ReportPhotos;

/// <summary>Photographs of how an order was handled (处置照片): by who handles it, before it is resolved, kept as those of a report are.</summary>
public sealed class HandlingPhotoCallTests : IAsyncLifetime
{
    private static readonly Caller s_leader = ServiceApp.Staff(Guid.Parse("018c0000-0000-7000-8000-000000000005"), "street", Roles.Leader);
    private static readonly Caller s_other = ServiceApp.Staff(Guid.Parse("018c0000-0000-7000-8000-000000000006"), "bureau", Roles.EnforcementOfficer);
    private EnforcementApp _app = null!;
    private OrdersClient _orders = null!;
    private OrdersClient _visitor = null!;
    private string _receipt = "";
    private string _order = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _app = await EnforcementApp.StartAsync();
        _orders = new OrdersClient(_app.App.Calls("enforcement", EnforcementApp.Officer));
        _visitor = new OrdersClient(_app.App.Calls("enforcement", Caller.Visitor(ServiceApp.Street)));
        _receipt = (await _visitor.SubmitCivicReportAsync(
            new SubmitCivicReportRequest { Category = WorkOrderCategory.CityAppearance, Title = "占道", Description = "每天傍晚", Place = "中市路" }, ServiceApp.Key("report"))).Receipt;
        _order = (await _orders.ListWorkOrdersAsync(new ListWorkOrdersRequest())).Items.Single().Id;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task An_order_is_resolved_with_photographs_that_say_who_took_them_and_when()
    {
        Assert.Equal("enforcement.photo_order_not_dispatched", await RefusedAsync(EnforcementApp.Officer));
        await DispatchAsync("first");
        Assert.Equal(1, (await SendAsync(EnforcementApp.Officer, Pictures.Jpeg(6), "one")).Number);
        Assert.Equal(1, (await SendAsync(EnforcementApp.Officer, Pictures.Jpeg(6), "one")).Number);
        await ResolveAsync("first");

        var photo = Assert.Single((await _orders.GetWorkOrderAsync(new GetWorkOrderRequest { Id = _order })).Photos);
        Assert.Equal((PhotoOccasion.Handling, EnforcementApp.Lead.ToString()), (photo.Occasion, photo.RecordedBy));
        Assert.True(photo.ArrivedAt > 0);
        Assert.Equal(Pictures.Jpeg(6), await ContentAsync(EnforcementApp.Officer, original: true));
        Assert.False(Pictures.Tells(await ContentAsync(s_leader, original: false)));
        using var http = _app.App.Http("enforcement", s_leader);
        Assert.Equal(HttpStatusCode.Forbidden, (await http.GetAsync($"/api/enforcement/v1/work-orders/{_order}/photos/1/content?original=true", Stop)).StatusCode);

        Assert.Equal("enforcement.work_order_not_open", await RefusedAsync(EnforcementApp.Officer));
    }

    [Fact]
    public async Task Nobody_adds_them_but_who_handles_the_order()
    {
        await DispatchAsync("first");
        Assert.Equal("enforcement.photo_not_handler", await RefusedAsync(s_other));
        Assert.Equal("enforcement.work_order_not_found", await RefusedAsync(EnforcementApp.Officer, order: Guid.CreateVersion7().ToString()));
        Assert.Equal("enforcement.photo_format", await RefusedAsync(EnforcementApp.Officer, "%PDF-1.7 a document"u8.ToArray(), "照片.pdf"));
    }

    [Fact]
    public async Task Whoever_reported_the_matter_counts_the_photographs_of_the_report_alone()
    {
        await DispatchAsync("first");
        await SendAsync(EnforcementApp.Officer, Pictures.Jpeg(1), "handled");
        using (var call = new PhotosClient(_app.App.Calls("enforcement", Caller.Visitor(ServiceApp.Street))).AddReportPhoto(ServiceApp.Key("reported"), cancellationToken: Stop))
        {
            await call.RequestStream.WriteAsync(new AddReportPhotoRequest { Form = new ReportPhotoForm { Receipt = _receipt, FileName = "照片.png" } }, Stop);
            await call.RequestStream.WriteAsync(new AddReportPhotoRequest { Content = ByteString.CopyFrom(Pictures.Png()) }, Stop);
            await call.RequestStream.CompleteAsync();
            Assert.Equal(2, (await call.ResponseAsync).Number);
        }

        Assert.Equal(1, (await _visitor.GetCivicReportAsync(new GetCivicReportRequest { Receipt = _receipt })).Photos);
        var photos = new PhotosClient(_app.App.Calls("enforcement", Caller.Visitor(ServiceApp.Street)));
        Assert.Equal("image/png", (await photos.GetReportPhotoPartAsync(new GetReportPhotoPartRequest { Receipt = _receipt, Number = 1 })).MediaType);
        var refused = await Assert.ThrowsAsync<RpcException>(() => photos.GetReportPhotoPartAsync(new GetReportPhotoPartRequest { Receipt = _receipt, Number = 2 }).ResponseAsync);
        Assert.Equal("enforcement.photo_not_found", refused.ToRefusal()!.Code);
    }

    [Fact]
    public async Task Six_are_the_most_until_the_order_is_handled_again()
    {
        await DispatchAsync("first");
        for (var index = 1; index <= 6; index++) await SendAsync(EnforcementApp.Officer, Pictures.Jpeg(index), $"photo-{index}");
        Assert.Equal("enforcement.photo_too_many_of_handling", await RefusedAsync(EnforcementApp.Officer));
        await ResolveAsync("first");
        await _orders.RecordRevisitAsync(
            new RecordRevisitRequest
            {
                Id = _order,
                RevisitedOn = "2023-03-01",
                Method = RevisitMethod.Phone,
                Satisfaction = Satisfaction.NotSatisfied,
                Words = "仍有堆放",
            },
            ServiceApp.Key("revisit"));
        await _orders.ReopenWorkOrderAsync(new ReopenWorkOrderRequest { Id = _order, Reason = "仍有堆放" }, ServiceApp.Key("reopen"));
        await DispatchAsync("again");
        Assert.Equal(7, (await SendAsync(EnforcementApp.Officer, Pictures.Jpeg(7), "photo-7")).Number);
    }

    private async Task DispatchAsync(string key) => await _orders.DispatchWorkOrderAsync(
        new DispatchWorkOrderRequest { Id = _order, Team = "一中队", OfficerId = EnforcementApp.Lead.ToString() }, ServiceApp.Key($"dispatch-{key}"));

    private async Task ResolveAsync(string key) => await _orders.ResolveWorkOrderAsync(
        new ResolveWorkOrderRequest { Id = _order, Result = "已清理", EvidenceNote = "处置照片" }, ServiceApp.Key($"resolve-{key}"));

    private async Task<byte[]> ContentAsync(Caller caller, bool original)
    {
        using var http = _app.App.Http("enforcement", caller);
        return await (await http.GetAsync($"/api/enforcement/v1/work-orders/{_order}/photos/1/content{(original ? "?original=true" : "")}", Stop)).Content.ReadAsByteArrayAsync(Stop);
    }

    private async Task<string> RefusedAsync(Caller caller, byte[]? content = null, string name = "照片.jpg", string? order = null) =>
        (await Assert.ThrowsAsync<RpcException>(() => SendAsync(caller, content ?? Pictures.Jpeg(9), "refused", name, order))).ToRefusal()!.Code;

    private async Task<ReportPhotoReply> SendAsync(Caller caller, byte[] content, string key, string name = "照片.jpg", string? order = null)
    {
        using var call = new PhotosClient(_app.App.Calls("enforcement", caller)).AddHandlingPhoto(ServiceApp.Key(key), cancellationToken: Stop);
        try
        {
            await call.RequestStream.WriteAsync(new AddHandlingPhotoRequest { Form = new HandlingPhotoForm { WorkOrderId = order ?? _order, FileName = name } }, Stop);
            foreach (var part in content.Chunk(64 * 1024)) await call.RequestStream.WriteAsync(new AddHandlingPhotoRequest { Content = ByteString.CopyFrom(part) }, Stop);
            await call.RequestStream.CompleteAsync();
        }
        catch (Exception fault) when (fault is RpcException or InvalidOperationException)
        {
            // The service answered before everything was sent; the answer says why.
        }

        return await call.ResponseAsync;
    }
}
