using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Organization;
using Enforcement.Persistence;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Enforcement.EvidenceFiles;

/// <summary>Evidence files over gRPC: maps in, calls, maps out.</summary>
internal sealed class EvidenceFilesGrpc(
    UseCases<EnforcementDbContext> useCases, AddEvidenceFileHandler add, TakeReportPhotoIntoEvidenceHandler take, RecordCustodyHandler custody, VerifyEvidenceFileHandler verify,
    WithdrawEvidenceFileHandler withdraw, EvidenceQueries queries, EnforcementDbContext db, Acts acts) : Contracts.V1.EvidenceFiles.EvidenceFilesBase
{
    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override async Task<EvidenceFileReply> AddEvidenceFile(IAsyncStreamReader<AddEvidenceFileRequest> requestStream, ServerCallContext context)
    {
        var act = acts.Of(context);
        var form = await requestStream.MoveNext(context.CancellationToken) ? requestStream.Current.Form ?? new EvidenceFileForm() : new EvidenceFileForm();
        var read = EvidenceForm.Read(form, act.Day);
        if (read.IsRefused) throw read.Refusal.ToRpcException();
        if (await add.AgainstAsync(read.Value, act, context.CancellationToken) is { } refused) throw refused.ToRpcException();
        var setting = await db.SettingOfAsync(act.Street, context.CancellationToken);
        var received = await ContentIntake.OfEvidence(setting.Local, act.Day).ReceiveAsync(
            read.Value.FileName, read.Value.MediaType, requestStream.PartsAsync(part => part.Content, context.CancellationToken), context.CancellationToken);
        if (received.IsRefused) throw received.Refusal.ToRpcException();
        await using var content = received.Value;
        // The same key with other content is another request.
        var request = new EvidenceFileForm(form) { Sha256 = content.Sha256 };
        var kept = await useCases.RunAsync(context, request, (doing, cancellation) => add.HandleAsync(read.Value, content, doing, cancellation));
        return new EvidenceFileReply { Id = kept.Id.ToString(), Number = kept.Number, Sha256 = kept.Sha256 };
    }

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<BureauReply> TakeReportPhotoIntoEvidence(TakeReportPhotoIntoEvidenceRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, EvidenceForm.Read(request), take.HandleAsync);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<BureauReply> RecordCustody(RecordCustodyRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, EvidenceForm.Read(request), custody.HandleAsync);

    [Authorize(Policy = EnforcementPolicies.ReadCases)]
    public override Task<BureauReply> VerifyEvidenceFile(VerifyEvidenceFileRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, EvidenceForm.Read(request), verify.HandleAsync);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<BureauReply> WithdrawEvidenceFile(BureauWithdrawRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, BureauForm.TakeBack(request), withdraw.HandleAsync);

    [Authorize(Policy = EnforcementPolicies.ReadCases)]
    public override async Task<EvidenceFileView> GetEvidenceFile(BureauRecordRequest request, ServerCallContext context)
    {
        var found = await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken);
        return found.IsRefused ? throw found.Refusal.ToRpcException() : found.Value;
    }

    [Authorize(Policy = EnforcementPolicies.ReadCases)]
    public override async Task<ListEvidenceFilesReply> ListEvidenceFiles(BureauListRequest request, ServerCallContext context)
    {
        var found = await queries.ListAsync(BureauFilter.Read(request), acts.Of(context), context.CancellationToken);
        return found.IsRefused ? throw found.Refusal.ToRpcException() : found.Value;
    }
}
