using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Enforcement.Inspections;

/// <summary>Inspections over gRPC: maps in, calls, maps out.</summary>
internal sealed class InspectionsGrpc(
    UseCases<EnforcementDbContext> useCases, PlanInspectionHandler plan, ApproveInspectionHandler approve, RecordInspectionNoticeHandler announce,
    RecordInspectionHandler inspect, LinkInspectionCaseHandler link, IssueRatingCodeHandler issue, CancelInspectionHandler cancel,
    RateInspectionHandler rate, InspectionQueries queries, Acts acts) : Contracts.V1.Inspections.InspectionsBase
{
    public static void Register(IServiceCollection services)
    {
        services.AddScoped<PlanInspectionHandler>();
        services.AddScoped<ApproveInspectionHandler>();
        services.AddScoped<RecordInspectionNoticeHandler>();
        services.AddScoped<RecordInspectionHandler>();
        services.AddScoped<LinkInspectionCaseHandler>();
        services.AddScoped<IssueRatingCodeHandler>();
        services.AddScoped<CancelInspectionHandler>();
        services.AddScoped<RateInspectionHandler>();
        services.AddScoped<InspectionQueries>();
    }

    [Authorize(Policy = BureauPolicies.KeepRecords)]
    public override Task<BureauReply> PlanInspection(PlanInspectionRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, InspectionForm.Read(request, acts.Of(context).Day), plan.HandleAsync);

    [Authorize(Policy = BureauPolicies.LeadBureau)]
    public override Task<BureauReply> ApproveInspection(ApproveInspectionRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, InspectionForm.Read(request), approve.HandleAsync);

    [Authorize(Policy = BureauPolicies.KeepRecords)]
    public override Task<BureauReply> RecordInspectionNotice(RecordInspectionNoticeRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, InspectionForm.Read(request, acts.Of(context).Day), announce.HandleAsync);

    [Authorize(Policy = BureauPolicies.KeepRecords)]
    public override Task<BureauReply> RecordInspection(RecordInspectionRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, InspectionForm.Read(request, acts.Of(context).Day), inspect.HandleAsync);

    [Authorize(Policy = BureauPolicies.KeepRecords)]
    public override Task<BureauReply> LinkInspectionCase(LinkInspectionCaseRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, InspectionForm.Read(request), link.HandleAsync);

    [Authorize(Policy = BureauPolicies.IssueRatingCodes)]
    public override Task<BureauReply> IssueRatingCode(IssueRatingCodeRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, InspectionForm.Read(request), issue.HandleAsync);

    [Authorize(Policy = BureauPolicies.KeepRecords)]
    public override Task<BureauReply> CancelInspection(BureauWithdrawRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, BureauForm.TakeBack(request), cancel.HandleAsync);

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override async Task<InspectionView> GetInspection(BureauRecordRequest request, ServerCallContext context) =>
        (await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken)).OrNotFound();

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override Task<ListInspectionsReply> ListInspections(BureauListRequest request, ServerCallContext context) =>
        queries.ListAsync(BureauFilter.Read(request), acts.Of(context), context.CancellationToken);

    [Authorize(Policy = BureauPolicies.SeeInspections)]
    public override async Task<InspectionNotice> GetInspectionNotice(GetInspectionNoticeRequest request, ServerCallContext context)
    {
        var found = await queries.ByCodeAsync(request.Code, acts.Of(context).Street, context.CancellationToken);
        return InspectionQueries.Notice(found ?? throw InspectionErrors.CodeUnknown.ToRpcException(), request.Code);
    }

    [Authorize(Policy = BureauPolicies.RateInspections)]
    public override async Task<RateInspectionReply> RateInspection(RateInspectionRequest request, ServerCallContext context)
    {
        var form = InspectionForm.Read(request);
        if (form.IsRefused) throw form.Refusal.ToRpcException();
        await useCases.RunAsync(context, request, (act, cancellation) => rate.HandleAsync(form.Value, act, cancellation));
        return new RateInspectionReply();
    }
}
