using Enforcement.Contracts.V1;
using Enforcement.EvidenceFiles;
using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Enforcement.ReportPhotos;

/// <summary>Photographs with reports of the public over gRPC: maps in, calls, maps out.</summary>
internal sealed class ReportPhotosGrpc(
    UseCases<EnforcementDbContext> useCases, AddReportPhotoHandler add, AddHandlingPhotoHandler show, EnforcementDbContext db, Acts acts)
    : Contracts.V1.ReportPhotos.ReportPhotosBase
{
    private static readonly ContentIntake s_intake = ContentIntake.OfPhotographs(OrderPhoto.MostBytes, PhotoErrors.NotAPhoto, PhotoErrors.TooLarge);

    [Authorize(Policy = BureauPolicies.SubmitReports)]
    public override async Task<ReportPhotoReply> AddReportPhoto(IAsyncStreamReader<AddReportPhotoRequest> requestStream, ServerCallContext context)
    {
        var act = acts.Of(context);
        var form = await requestStream.MoveNext(context.CancellationToken) ? requestStream.Current.Form ?? new ReportPhotoForm() : new ReportPhotoForm();
        if (await db.ReportedByAsync(form.Receipt, act.Street, context.CancellationToken) is null) throw WorkOrderErrors.ReportNotFound.ToRpcException();
        var received = await s_intake.ReceiveAsync(
            form.FileName, form.MediaType, requestStream.PartsAsync(part => part.Content, context.CancellationToken), context.CancellationToken);
        if (received.IsRefused) throw received.Refusal.ToRpcException();
        await using var content = received.Value;
        var request = new ReportPhotoForm(form) { Sha256 = content.Sha256 };
        var kept = await useCases.RunAsync(
            context, request, (doing, cancellation) => add.HandleAsync(new AddReportPhoto(form.Receipt), content, doing, cancellation));
        return new ReportPhotoReply { Number = kept.Number, PublicSha256 = kept.PublicSha256 };
    }

    [Authorize(Policy = BureauPolicies.KeepOrders)]
    public override async Task<ReportPhotoReply> AddHandlingPhoto(IAsyncStreamReader<AddHandlingPhotoRequest> requestStream, ServerCallContext context)
    {
        var form = await requestStream.MoveNext(context.CancellationToken) ? requestStream.Current.Form ?? new HandlingPhotoForm() : new HandlingPhotoForm();
        var read = PhotoForm.Read(form);
        if (read.IsRefused) throw read.Refusal.ToRpcException();
        if (await show.AgainstAsync(read.Value, acts.Of(context), context.CancellationToken) is { } refused) throw refused.ToRpcException();
        var received = await s_intake.ReceiveAsync(
            form.FileName, form.MediaType, requestStream.PartsAsync(part => part.Content, context.CancellationToken), context.CancellationToken);
        if (received.IsRefused) throw received.Refusal.ToRpcException();
        await using var content = received.Value;
        var request = new HandlingPhotoForm(form) { Sha256 = content.Sha256 };
        var kept = await useCases.RunAsync(context, request, (doing, cancellation) => show.HandleAsync(read.Value, content, doing, cancellation));
        return new ReportPhotoReply { Number = kept.Number, PublicSha256 = kept.PublicSha256 };
    }

    [Authorize(Policy = BureauPolicies.ReadReports)]
    public override async Task<ReportPhotoPart> GetReportPhotoPart(GetReportPhotoPartRequest request, ServerCallContext context)
    {
        var found = await db.PartAsync(request, acts.Of(context).Street, context.CancellationToken);
        return found.IsRefused ? throw found.Refusal.ToRpcException() : found.Value;
    }
}
