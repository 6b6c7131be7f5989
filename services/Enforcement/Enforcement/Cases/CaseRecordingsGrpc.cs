using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Enforcement.Cases;

/// <summary>Audio-video records of steps, over gRPC: maps in, calls, maps out.</summary>
internal sealed class CaseRecordingsGrpc(UseCases<EnforcementDbContext> useCases, TieRecordingHandler tie, ExplainMissingRecordingHandler explain)
    : CaseRecordings.CaseRecordingsBase
{
    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<BureauReply> TieRecording(TieRecordingRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, ActForms.Read(request), tie.HandleAsync);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override async Task<CaseReply> ExplainMissingRecording(ExplainMissingRecordingRequest request, ServerCallContext context)
    {
        var read = ActForms.Read(request);
        if (read.IsRefused) throw read.Refusal.ToRpcException();
        var changed = await useCases.RunAsync(context, request, (act, cancellation) => explain.HandleAsync(read.Value, act, cancellation));
        return new CaseReply { Id = changed.Id.ToString(), Status = changed.Status };
    }

    public static void Register(IServiceCollection services) => services.AddScoped<TieRecordingHandler>().AddScoped<ExplainMissingRecordingHandler>();
}
