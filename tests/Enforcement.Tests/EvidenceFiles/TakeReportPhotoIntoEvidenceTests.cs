using System.Security.Cryptography;
using Enforcement.Contracts.V1;
using Enforcement.Tests.Cases;
using Enforcement.Tests.ReportPhotos;
using Google.Protobuf;
using Grpc.Core;
using Organization.Contracts;
using Platform.Hosting.Access;
using Platform.Hosting.Errors;
using Platform.Testing;
using FilesClient = Enforcement.Contracts.V1.EvidenceFiles.EvidenceFilesClient;
using OrdersClient = Enforcement.Contracts.V1.WorkOrders.WorkOrdersClient;
using PhotosClient = Enforcement.Contracts.V1.ReportPhotos.ReportPhotosClient;

namespace Enforcement.Tests.EvidenceFiles;

/// <summary>A photograph of an order that became a case goes into the case's evidence as it was received, and its custody says where from.</summary>
public sealed class TakeReportPhotoIntoEvidenceTests : IAsyncLifetime
{
    private static readonly Caller s_other = ServiceApp.Staff(Guid.Parse("018c0000-0000-7000-8000-000000000006"), "enforcement", Roles.EnforcementOfficer);
    private static readonly byte[] s_photo = Pictures.Jpeg(6);
    private EnforcementApp _app = null!;
    private FilesClient _files = null!;
    private OrdersClient _orders = null!;
    private string _order = "";
    private string _case = "";

    public async ValueTask InitializeAsync()
    {
        _app = await EnforcementApp.StartAsync();
        _files = new FilesClient(_app.App.Calls("enforcement", EnforcementApp.Officer));
        _orders = new OrdersClient(_app.App.Calls("enforcement", EnforcementApp.Officer));
        _order = await OrderAsync("first");
        _case = await new CaseJourney(_app).FileAsync();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_original_stands_in_the_evidence_with_hash_arrival_and_origin()
    {
        await _app.CasesAs(EnforcementApp.Officer).AttachWorkOrderAsync(new AttachWorkOrderRequest { CaseId = _case, WorkOrderId = _order }, ServiceApp.Key("attach"));
        var id = (await _files.TakeReportPhotoIntoEvidenceAsync(Request(), ServiceApp.Key("take"))).Id;
        Assert.Equal(id, (await _files.TakeReportPhotoIntoEvidenceAsync(Request(), ServiceApp.Key("take"))).Id);

        var order = await _orders.GetWorkOrderAsync(new GetWorkOrderRequest { Id = _order });
        var file = Assert.Single((await _files.ListEvidenceFilesAsync(new BureauListRequest { CaseId = _case, Size = 10 })).Items);
        Assert.Equal((1, Convert.ToHexStringLower(SHA256.HashData(s_photo)), "2023-03-01", false), (file.Number, file.Sha256, file.TakenOn, file.IsAfterDecision));
        var received = Assert.Single(file.Custody);
        Assert.Equal(CustodyKind.Received, received.Kind);
        Assert.Contains($"由工单{order.Number}的处置照片1转入", received.Note, StringComparison.Ordinal);
        Assert.Contains("2023年3月1日", received.Note, StringComparison.Ordinal);
        using var http = _app.App.Http("enforcement", EnforcementApp.Officer);
        Assert.Equal(s_photo, await http.GetByteArrayAsync($"/api/enforcement/v1/cases/{_case}/evidence/{id}/content", TestContext.Current.CancellationToken));
        await _files.VerifyEvidenceFileAsync(new VerifyEvidenceFileRequest { Id = id }, ServiceApp.Key("verify"));
        Assert.False((await _files.GetEvidenceFileAsync(new BureauRecordRequest { Id = id })).IsDamaged);

        Assert.Equal("enforcement.evidence_already_held", await RefusedAsync(_files, Request()));
    }

    [Fact]
    public async Task Only_photographs_of_the_cases_own_orders_are_taken_and_only_by_its_officers()
    {
        Assert.Equal("enforcement.evidence_photo_of_another", await RefusedAsync(_files, Request()));
        await _app.CasesAs(EnforcementApp.Officer).AttachWorkOrderAsync(new AttachWorkOrderRequest { CaseId = _case, WorkOrderId = _order }, ServiceApp.Key("attach"));
        Assert.Equal("enforcement.evidence_photo_of_another", await RefusedAsync(_files, Request($"{_order}/2")));
        Assert.Equal("enforcement.evidence_form_invalid", await RefusedAsync(_files, Request($"{_order}/x")));
        var secret = Request();
        secret.HoldsNoSecret = false;
        Assert.Equal("enforcement.evidence_secret", await RefusedAsync(_files, secret));
        Assert.Equal("enforcement.not_own_case", await RefusedAsync(new FilesClient(_app.App.Calls("enforcement", s_other)), Request()));
        Assert.Empty((await _files.ListEvidenceFilesAsync(new BureauListRequest { CaseId = _case, Size = 10 })).Items);
    }

    [Fact]
    public async Task An_order_that_became_part_of_the_cases_own_counts_as_its_order()
    {
        var whole = (await _orders.RegisterWorkOrderAsync(Registration("whole"), ServiceApp.Key("whole"))).Id;
        await _orders.MergeWorkOrderAsync(new MergeWorkOrderRequest { Id = _order, IntoId = whole }, ServiceApp.Key("merge"));
        await _app.CasesAs(EnforcementApp.Officer).AttachWorkOrderAsync(new AttachWorkOrderRequest { CaseId = _case, WorkOrderId = whole }, ServiceApp.Key("attach"));
        Assert.NotEmpty((await _files.TakeReportPhotoIntoEvidenceAsync(Request(), ServiceApp.Key("take"))).Id);
    }

    private static RegisterWorkOrderRequest Registration(string title) => new()
    {
        Category = WorkOrderCategory.CityAppearance,
        Channel = WorkOrderChannel.Patrol,
        Title = title,
        Description = "堆放建材",
        Address = "中市路",
        ReportedAt = Platform.Hosting.Calls.WireTime.Microseconds(new DateTimeOffset(2023, 2, 28, 8, 0, 0, TimeSpan.FromHours(8))),
    };

    private TakeReportPhotoIntoEvidenceRequest Request(string? photo = null) => new()
    {
        CaseId = _case,
        Photo = photo ?? $"{_order}/1",
        Kind = EvidenceKind.AudioVisual,
        Proves = "占道堆放的事实",
        HoldsNoSecret = true,
    };

    private static async Task<string> RefusedAsync(FilesClient files, TakeReportPhotoIntoEvidenceRequest request) =>
        (await Assert.ThrowsAsync<RpcException>(() => files.TakeReportPhotoIntoEvidenceAsync(request, ServiceApp.Key("refused")).ResponseAsync)).ToRefusal()!.Code;

    private async Task<string> OrderAsync(string title)
    {
        var id = (await _orders.RegisterWorkOrderAsync(Registration(title), ServiceApp.Key($"register-{title}"))).Id;
        await _orders.DispatchWorkOrderAsync(new DispatchWorkOrderRequest { Id = id, Team = "一中队", OfficerId = EnforcementApp.Lead.ToString() }, ServiceApp.Key($"dispatch-{title}"));
        using var call = new PhotosClient(_app.App.Calls("enforcement", EnforcementApp.Officer)).AddHandlingPhoto(ServiceApp.Key($"photo-{title}"));
        await call.RequestStream.WriteAsync(new AddHandlingPhotoRequest { Form = new HandlingPhotoForm { WorkOrderId = id, FileName = "照片.jpg" } });
        await call.RequestStream.WriteAsync(new AddHandlingPhotoRequest { Content = ByteString.CopyFrom(s_photo) });
        await call.RequestStream.CompleteAsync();
        await call.ResponseAsync;
        return id;
    }
}
