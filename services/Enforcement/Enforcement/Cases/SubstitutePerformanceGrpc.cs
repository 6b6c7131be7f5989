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

/// <summary>Substitute performance over gRPC: maps in, calls, maps out.</summary>
internal sealed class SubstitutePerformanceGrpc(
    UseCases<EnforcementDbContext> useCases, Acts acts, DemandPerformanceHandler demandPerformance, DecideSubstitutionHandler decideSubstitution,
    ServeSubstitutionHandler serveSubstitution, RemindOfSubstitutionHandler remindOfSubstitution, PerformSubstitutionHandler performSubstitution,
    SettleSubstitutionHandler settleSubstitution, EndSubstitutionHandler endSubstitution, ClearAtOnceHandler clearAtOnce,
    TellOfClearingHandler tellOfClearing)
    : SubstitutePerformance.SubstitutePerformanceBase
{
    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> DemandPerformance(DemandPerformanceRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), demandPerformance.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.LeadCases)]
    public override Task<CaseReply> DecideSubstitution(DecideSubstitutionRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request, acts.Of(context).Day), decideSubstitution.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> ServeSubstitution(ServeSubstitutionRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), serveSubstitution.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> RemindOfSubstitution(RemindOfSubstitutionRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), remindOfSubstitution.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> PerformSubstitution(PerformSubstitutionRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), performSubstitution.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> SettleSubstitution(SettleSubstitutionRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), settleSubstitution.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> EndSubstitution(EndSubstitutionRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), endSubstitution.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.LeadCases)]
    public override Task<CaseReply> ClearAtOnce(ClearAtOnceRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), clearAtOnce.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> TellOfClearing(TellOfClearingRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), tellOfClearing.HandleAsync, request, context);

    public static void Register(IServiceCollection services) =>
        services
            .AddScoped<DemandPerformanceHandler>()
            .AddScoped<DecideSubstitutionHandler>()
            .AddScoped<ServeSubstitutionHandler>()
            .AddScoped<RemindOfSubstitutionHandler>()
            .AddScoped<PerformSubstitutionHandler>()
            .AddScoped<SettleSubstitutionHandler>()
            .AddScoped<EndSubstitutionHandler>()
            .AddScoped<ClearAtOnceHandler>()
            .AddScoped<TellOfClearingHandler>();

    private async Task<CaseReply> ChangeAsync<TCommand>(
        Result<TCommand> command, Func<TCommand, Act, CancellationToken, Task<Result<CaseChanged>>> handle, IMessage request, ServerCallContext context)
    {
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var changed = await useCases.RunAsync(context, request, (act, cancellation) => handle(command.Value, act, cancellation));
        return new CaseReply { Id = changed.Id.ToString(), Status = changed.Status };
    }
}
