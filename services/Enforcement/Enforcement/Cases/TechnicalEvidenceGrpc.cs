using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Evidence from instruments over gRPC: maps in, calls, maps out.</summary>
internal sealed class TechnicalEvidenceGrpc(
    UseCases<EnforcementDbContext> useCases, RecordTestResultHandler recordTestResult, TellTestResultHandler tellTestResult,
    AdmitCameraRecordHandler admitCameraRecord, TellOfCameraRecordHandler tellOfCameraRecord)
    : TechnicalEvidence.TechnicalEvidenceBase
{
    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> RecordTestResult(RecordTestResultRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), recordTestResult.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> TellTestResult(TellTestResultRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), tellTestResult.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> AdmitCameraRecord(AdmitCameraRecordRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), admitCameraRecord.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> TellOfCameraRecord(TellOfCameraRecordRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), tellOfCameraRecord.HandleAsync, request, context);

    public static void Register(IServiceCollection services) =>
        services
            .AddScoped<RecordTestResultHandler>()
            .AddScoped<TellTestResultHandler>()
            .AddScoped<AdmitCameraRecordHandler>()
            .AddScoped<TellOfCameraRecordHandler>();

    private async Task<CaseReply> ChangeAsync<TCommand>(
        Result<TCommand> command, Func<TCommand, Act, CancellationToken, Task<Result<CaseChanged>>> handle, IMessage request, ServerCallContext context)
    {
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var changed = await useCases.RunAsync(context, request, (act, cancellation) => handle(command.Value, act, cancellation));
        return new CaseReply { Id = changed.Id.ToString(), Status = changed.Status };
    }
}
