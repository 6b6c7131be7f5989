using Enforcement.Bureau;
using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Violations;

/// <summary>The catalogue of violations over gRPC: maps in, calls, maps out.</summary>
internal sealed class ViolationsGrpc(
    UseCases<EnforcementDbContext> useCases, AddViolationHandler add, AddLawVersionHandler addVersion, EndLawVersionHandler endVersion, MapViolationHandler map,
    AdoptCatalogueHandler adopt, ApplyLawHandler apply, ViolationQueries queries, CaseLawQueries cases, Acts acts) : Contracts.V1.Violations.ViolationsBase
{
    [Authorize(Policy = EnforcementPolicies.KeepPowers)]
    public override Task<ViolationReply> AddViolation(AddViolationRequest request, ServerCallContext context) =>
        KeepAsync(context, request, ViolationForm.Read(request), add.HandleAsync);

    [Authorize(Policy = EnforcementPolicies.KeepPowers)]
    public override Task<ViolationReply> AddLawVersion(AddLawVersionRequest request, ServerCallContext context) =>
        KeepAsync(context, request, ViolationForm.Read(request), addVersion.HandleAsync);

    [Authorize(Policy = EnforcementPolicies.KeepPowers)]
    public override Task<ViolationReply> EndLawVersion(EndLawVersionRequest request, ServerCallContext context) =>
        KeepAsync(context, request, ViolationForm.Read(request), endVersion.HandleAsync);

    [Authorize(Policy = EnforcementPolicies.KeepPowers)]
    public override Task<ViolationReply> MapViolation(MapViolationRequest request, ServerCallContext context) =>
        KeepAsync(context, request, ViolationForm.Read(request), map.HandleAsync);

    [Authorize(Policy = EnforcementPolicies.KeepPowers)]
    public override async Task<AdoptCatalogueReply> AdoptCatalogue(AdoptCatalogueRequest request, ServerCallContext context)
    {
        var form = ViolationForm.Read(request);
        if (form.IsRefused) throw form.Refusal.ToRpcException();
        var taken = await useCases.RunAsync(context, request, (act, cancellation) => adopt.HandleAsync(form.Value, act, cancellation));
        return new AdoptCatalogueReply { Violations = taken.Violations, Versions = taken.Versions };
    }

    [Authorize(Policy = EnforcementPolicies.ReadPowers)]
    public override Task<ListViolationsReply> ListViolations(ListViolationsRequest request, ServerCallContext context) =>
        queries.ListAsync(request, acts.Of(context), context.CancellationToken);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override async Task<CaseReply> ApplyLaw(ApplyLawRequest request, ServerCallContext context)
    {
        var form = ActForms.Read(request);
        if (form.IsRefused) throw form.Refusal.ToRpcException();
        var changed = await useCases.RunAsync(context, request, (act, cancellation) => apply.HandleAsync(form.Value, act, cancellation));
        return new CaseReply { Id = changed.Id.ToString(), Status = changed.Status };
    }

    [Authorize(Policy = EnforcementPolicies.ReadCases)]
    public override async Task<CaseLawView> GetCaseLaw(GetCaseLawRequest request, ServerCallContext context) =>
        await cases.OfCaseAsync(request.CaseId, acts.Of(context), context.CancellationToken) ?? throw CaseErrors.NotFound.ToRpcException();

    public static void Register(IServiceCollection services) =>
        services
            .AddScoped<AddViolationHandler>()
            .AddScoped<AddLawVersionHandler>()
            .AddScoped<EndLawVersionHandler>()
            .AddScoped<MapViolationHandler>()
            .AddScoped<AdoptCatalogueHandler>()
            .AddScoped<ApplyLawHandler>()
            .AddScoped<ViolationQueries>()
            .AddScoped<CaseLawQueries>();

    private async Task<ViolationReply> KeepAsync<TCommand>(
        ServerCallContext context, Google.Protobuf.IMessage request, Result<TCommand> form, Func<TCommand, Act, CancellationToken, Task<Result<RecordKept>>> handle)
        where TCommand : notnull
    {
        var kept = await useCases.KeepAsync(context, request, form, handle);
        return new ViolationReply { Id = kept.Id };
    }
}
