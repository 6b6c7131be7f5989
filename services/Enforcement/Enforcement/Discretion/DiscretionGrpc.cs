using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Law.Results;

namespace Enforcement.Discretion;

/// <summary>Discretion benchmarks over gRPC: maps in, calls, maps out.</summary>
internal sealed class DiscretionGrpc(
    UseCases<EnforcementDbContext> useCases, SetDiscretionBenchmarkHandler set, EndDiscretionBenchmarkHandler end, AssessDiscretionHandler assess,
    ApproveDepartureHandler approve, DiscretionQueries queries, Acts acts) : Contracts.V1.Discretion.DiscretionBase
{
    [Authorize(Policy = EnforcementPolicies.KeepPowers)]
    public override async Task<DiscretionBenchmarkReply> SetDiscretionBenchmark(SetDiscretionBenchmarkRequest request, ServerCallContext context)
    {
        var command = Form(DiscretionForm.Read(request));
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => set.HandleAsync(command, act, cancellation));
        return new DiscretionBenchmarkReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = EnforcementPolicies.KeepPowers)]
    public override async Task<DiscretionBenchmarkReply> EndDiscretionBenchmark(EndDiscretionBenchmarkRequest request, ServerCallContext context)
    {
        var command = Form(DiscretionForm.Read(request));
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => end.HandleAsync(command, act, cancellation));
        return new DiscretionBenchmarkReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override async Task<CaseReply> AssessDiscretion(AssessDiscretionRequest request, ServerCallContext context)
    {
        var command = Form(DiscretionForm.Read(request));
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => assess.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = EnforcementPolicies.DecideCases)]
    public override async Task<CaseReply> ApproveDeparture(ApproveDepartureRequest request, ServerCallContext context)
    {
        var command = Form(DiscretionForm.Read(request));
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => approve.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = EnforcementPolicies.ReadPowers)]
    public override Task<ListDiscretionBenchmarksReply> ListDiscretionBenchmarks(ListDiscretionBenchmarksRequest request, ServerCallContext context) =>
        queries.ListAsync(request, acts.Of(context).Street, context.CancellationToken);

    [Authorize(Policy = EnforcementPolicies.ReadPowers)]
    public override Task<EqualityTableView> GetEqualityTable(GetEqualityTableRequest request, ServerCallContext context) =>
        queries.EqualityAsync(Form(DiscretionForm.Read(request)), acts.Of(context).Street, context.CancellationToken);

    [Authorize(Policy = EnforcementPolicies.ReadCases)]
    public override async Task<CaseDiscretionView> GetCaseDiscretion(GetCaseDiscretionRequest request, ServerCallContext context) =>
        await queries.OfCaseAsync(request.CaseId, acts.Of(context), context.CancellationToken) ?? throw CaseErrors.NotFound.ToRpcException();

    public static void Register(IServiceCollection services) =>
        services
            .AddScoped<SetDiscretionBenchmarkHandler>()
            .AddScoped<EndDiscretionBenchmarkHandler>()
            .AddScoped<AssessDiscretionHandler>()
            .AddScoped<ApproveDepartureHandler>()
            .AddScoped<DiscretionQueries>();

    private static T Form<T>(Result<T> form)
        where T : notnull => form.IsRefused ? throw form.Refusal.ToRpcException() : form.Value;

    private static CaseReply Reply(CaseChanged changed) => new() { Id = changed.Id.ToString(), Status = changed.Status };
}
