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

/// <summary>Sealing and seizure over gRPC: maps in, calls, maps out.</summary>
internal sealed class CoerciveMeasuresGrpc(
    UseCases<EnforcementDbContext> useCases, ApproveMeasureHandler approveMeasure, ImposeMeasureHandler imposeMeasure,
    ImposeUrgentMeasureHandler imposeUrgentMeasure, ConfirmMeasureHandler confirmMeasure, ExtendMeasureHandler extendMeasure,
    ExcludeTestingHandler excludeTesting, ReleaseMeasureHandler releaseMeasure)
    : CoerciveMeasures.CoerciveMeasuresBase
{
    [Authorize(Policy = EnforcementPolicies.LeadCases)]
    public override Task<CaseReply> ApproveMeasure(ApproveMeasureRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), approveMeasure.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> ImposeMeasure(ImposeMeasureRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), imposeMeasure.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> ImposeUrgentMeasure(ImposeUrgentMeasureRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), imposeUrgentMeasure.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.LeadCases)]
    public override Task<CaseReply> ConfirmMeasure(ConfirmMeasureRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), confirmMeasure.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.LeadCases)]
    public override Task<CaseReply> ExtendMeasure(ExtendMeasureRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), extendMeasure.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> ExcludeTesting(ExcludeTestingRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), excludeTesting.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.LeadCases)]
    public override Task<CaseReply> ReleaseMeasure(ReleaseMeasureRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), releaseMeasure.HandleAsync, request, context);

    public static void Register(IServiceCollection services) =>
        services
            .AddScoped<ApproveMeasureHandler>()
            .AddScoped<ImposeMeasureHandler>()
            .AddScoped<ImposeUrgentMeasureHandler>()
            .AddScoped<ConfirmMeasureHandler>()
            .AddScoped<ExtendMeasureHandler>()
            .AddScoped<ExcludeTestingHandler>()
            .AddScoped<ReleaseMeasureHandler>();

    private async Task<CaseReply> ChangeAsync<TCommand>(
        Result<TCommand> command, Func<TCommand, Act, CancellationToken, Task<Result<CaseChanged>>> handle, IMessage request, ServerCallContext context)
    {
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var changed = await useCases.RunAsync(context, request, (act, cancellation) => handle(command.Value, act, cancellation));
        return new CaseReply { Id = changed.Id.ToString(), Status = changed.Status };
    }
}
