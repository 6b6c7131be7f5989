using System.Net;
using System.Security.Cryptography;
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

/// <summary>Photographs with a report: sent without account by the receipt, the original for who handles it, the bare copy for everybody else.</summary>
public sealed class ReportPhotoCallTests : IAsyncLifetime
{
    private static readonly Caller s_leader = ServiceApp.Staff(Guid.Parse("018c0000-0000-7000-8000-000000000005"), "street", Roles.Leader);
    private EnforcementApp _app = null!;
    private OrdersClient _officer = null!;
    private PhotosClient _public = null!;
    private string _receipt = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _app = await EnforcementApp.StartAsync();
        _officer = new OrdersClient(_app.App.Calls("enforcement", EnforcementApp.Officer));
        var visitor = _app.App.Calls("enforcement", Caller.Visitor(ServiceApp.Street));
        _public = new PhotosClient(visitor);
        _receipt = (await new OrdersClient(visitor).SubmitCivicReportAsync(
            new SubmitCivicReportRequest { Category = WorkOrderCategory.CityAppearance, Title = "占道", Description = "每天傍晚", Place = "中市路" }, ServiceApp.Key("report"))).Receipt;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_handling_officer_has_the_original_and_everybody_else_the_bare_copy()
    {
        var photo = Pictures.Jpeg(6);
        var sent = await SendAsync(photo, "one");
        var order = (await _officer.ListWorkOrdersAsync(new ListWorkOrdersRequest())).Items.Single();
        await _officer.DispatchWorkOrderAsync(new DispatchWorkOrderRequest { Id = order.Id, Team = "一中队", OfficerId = EnforcementApp.Lead.ToString() }, ServiceApp.Key("d"));
        var view = await _officer.GetWorkOrderAsync(new GetWorkOrderRequest { Id = order.Id });
        var listed = Assert.Single(view.Photos);
        Assert.Equal((1, Hash(photo), sent.PublicSha256, true), (listed.Number, listed.Sha256, listed.PublicSha256, view.MaySeeOriginals));

        Assert.Equal(photo, await (await GetAsync(EnforcementApp.Officer, order.Id, original: true)).Content.ReadAsByteArrayAsync(Stop));
        var bare = await (await GetAsync(s_leader, order.Id, original: false)).Content.ReadAsByteArrayAsync(Stop);
        Assert.False(Pictures.Tells(bare));
        Assert.Equal(sent.PublicSha256, Hash(bare));
        Assert.Equal(HttpStatusCode.Forbidden, (await GetAsync(s_leader, order.Id, original: true)).StatusCode);

        var part = await _public.GetReportPhotoPartAsync(new GetReportPhotoPartRequest { Receipt = _receipt, Number = 1 });
        Assert.Equal("image/jpeg", part.MediaType);
        Assert.Equal(bare, part.Content.ToByteArray());
        Assert.Empty((await _public.GetReportPhotoPartAsync(new GetReportPhotoPartRequest { Receipt = _receipt, Number = 1, Part = 1 })).Content);
        Assert.Equal(1, (await new OrdersClient(_app.App.Calls("enforcement", Caller.Visitor(ServiceApp.Street))).GetCivicReportAsync(new GetCivicReportRequest { Receipt = _receipt })).Photos);
    }

    [Fact]
    public async Task Without_the_receipt_nothing_is_added_and_nothing_shown()
    {
        await SendAsync(Pictures.Png(), "one", "照片.png");
        Assert.Equal("enforcement.civic_report_not_found", await RefusedAsync(Pictures.Jpeg(), receipt: "2222-2222-2222-2222"));
        var refused = await Assert.ThrowsAsync<RpcException>(() => _public.GetReportPhotoPartAsync(new GetReportPhotoPartRequest { Receipt = "2222-2222-2222-2222", Number = 1 }).ResponseAsync);
        Assert.Equal("enforcement.civic_report_not_found", refused.ToRefusal()!.Code);
        refused = await Assert.ThrowsAsync<RpcException>(() => _public.GetReportPhotoPartAsync(new GetReportPhotoPartRequest { Receipt = _receipt, Number = 2 }).ResponseAsync);
        Assert.Equal("enforcement.photo_not_found", refused.ToRefusal()!.Code);
    }

    [Fact]
    public async Task Three_photographs_are_the_most_and_the_same_sent_twice_is_one()
    {
        for (var index = 1; index <= 3; index++) Assert.Equal(index, (await SendAsync(Pictures.Jpeg(index), $"photo-{index}")).Number);
        Assert.Equal(3, (await SendAsync(Pictures.Jpeg(3), "photo-3")).Number);
        Assert.Equal("enforcement.photo_too_many", await RefusedAsync(Pictures.Jpeg(4)));
    }

    [Fact]
    public async Task What_is_no_whole_photograph_is_refused()
    {
        Assert.Equal("enforcement.photo_format", await RefusedAsync("%PDF-1.7 a document"u8.ToArray(), "照片.pdf"));
        Assert.Equal("enforcement.evidence_name_disagrees", await RefusedAsync(Pictures.Png(), "照片.jpg"));
        Assert.Equal("enforcement.photo_unreadable", await RefusedAsync(Pictures.Jpeg()[..120]));
        Assert.Equal("enforcement.photo_too_large", await RefusedAsync([.. Pictures.Jpeg(), .. new byte[5 * 1024 * 1024]]));
        var order = (await _officer.ListWorkOrdersAsync(new ListWorkOrdersRequest())).Items.Single();
        await _officer.WithdrawWorkOrderAsync(new WithdrawWorkOrderRequest { Id = order.Id, Reason = "不属于街道职责" }, ServiceApp.Key("w"));
        Assert.Equal("enforcement.photo_order_closed", await RefusedAsync(Pictures.Jpeg()));
        Assert.Empty((await _officer.GetWorkOrderAsync(new GetWorkOrderRequest { Id = order.Id })).Photos);
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private async Task<HttpResponseMessage> GetAsync(Caller caller, string order, bool original)
    {
        using var http = _app.App.Http("enforcement", caller);
        return await http.GetAsync($"/api/enforcement/v1/work-orders/{order}/photos/1/content{(original ? "?original=true" : "")}", Stop);
    }

    private async Task<string> RefusedAsync(byte[] content, string name = "照片.jpg", string? receipt = null) =>
        (await Assert.ThrowsAsync<RpcException>(() => SendAsync(content, "refused", name, receipt))).ToRefusal()!.Code;

    private async Task<ReportPhotoReply> SendAsync(byte[] content, string key, string name = "照片.jpg", string? receipt = null)
    {
        using var call = _public.AddReportPhoto(ServiceApp.Key(key), cancellationToken: Stop);
        try
        {
            await call.RequestStream.WriteAsync(new AddReportPhotoRequest { Form = new ReportPhotoForm { Receipt = receipt ?? _receipt, FileName = name } }, Stop);
            foreach (var part in content.Chunk(64 * 1024)) await call.RequestStream.WriteAsync(new AddReportPhotoRequest { Content = ByteString.CopyFrom(part) }, Stop);
            await call.RequestStream.CompleteAsync();
        }
        catch (Exception fault) when (fault is RpcException or InvalidOperationException)
        {
            // The service answered before everything was sent; the answer says why.
        }

        return await call.ResponseAsync;
    }
}
