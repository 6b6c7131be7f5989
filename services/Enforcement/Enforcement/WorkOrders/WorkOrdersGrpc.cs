using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Enforcement.ReportPhotos;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Law.Results;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.WorkOrders;

/// <summary>Work orders for the portal: maps in, calls, maps out.</summary>
internal sealed partial class WorkOrdersGrpc(
    UseCases<EnforcementDbContext> useCases, OrderHandlers handlers, WorkOrderQueries queries, SimilarOrders similar, Acts acts) : Contracts.V1.WorkOrders.WorkOrdersBase
{
    [Authorize(Policy = BureauPolicies.KeepOrders)]
    public override async Task<WorkOrderReply> RegisterWorkOrder(RegisterWorkOrderRequest request, ServerCallContext context)
    {
        var command = Form(WorkOrderForm.Read(request, acts.Of(context).At));
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => handlers.Register.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = BureauPolicies.KeepOrders)]
    public override async Task<WorkOrderReply> DispatchWorkOrder(DispatchWorkOrderRequest request, ServerCallContext context)
    {
        var command = Form(WorkOrderForm.Read(request, acts.Of(context).At));
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => handlers.Dispatch.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = BureauPolicies.KeepOrders)]
    public override async Task<WorkOrderReply> SignForWorkOrder(SignForWorkOrderRequest request, ServerCallContext context)
    {
        var command = Form(WorkOrderForm.Read(request, acts.Of(context).At));
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => handlers.Sign.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = BureauPolicies.KeepOrders)]
    public override async Task<WorkOrderReply> ReturnWorkOrder(ReturnWorkOrderRequest request, ServerCallContext context)
    {
        var command = Form(WorkOrderForm.Read(request));
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => handlers.Return.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = BureauPolicies.LeadBureau)]
    public override async Task<WorkOrderReply> ExtendWorkOrder(ExtendWorkOrderRequest request, ServerCallContext context)
    {
        var command = Form(WorkOrderForm.Read(request));
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => handlers.Extend.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = BureauPolicies.KeepOrders)]
    public override async Task<WorkOrderReply> ResolveWorkOrder(ResolveWorkOrderRequest request, ServerCallContext context)
    {
        var command = Form(WorkOrderForm.Read(request, acts.Of(context).At));
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => handlers.Resolve.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = BureauPolicies.KeepOrders)]
    public override async Task<WorkOrderReply> WithdrawWorkOrder(WithdrawWorkOrderRequest request, ServerCallContext context)
    {
        var command = Form(WorkOrderForm.Read(request));
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => handlers.Withdraw.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = BureauPolicies.KeepOrders)]
    public override async Task<WorkOrderReply> RecordRevisit(RecordRevisitRequest request, ServerCallContext context)
    {
        var command = Form(WorkOrderForm.Read(request, acts.Of(context).Day));
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => handlers.Revisit.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = BureauPolicies.KeepOrders)]
    public override async Task<WorkOrderReply> ReopenWorkOrder(ReopenWorkOrderRequest request, ServerCallContext context)
    {
        var command = Form(WorkOrderForm.Read(request));
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => handlers.Reopen.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = BureauPolicies.KeepOrders)]
    public override async Task<WorkOrderReply> MergeWorkOrder(MergeWorkOrderRequest request, ServerCallContext context)
    {
        var command = Form(WorkOrderForm.Read(request));
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => handlers.Merge.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = BureauPolicies.ReadOrders)]
    public override async Task<WorkOrderView> GetWorkOrder(GetWorkOrderRequest request, ServerCallContext context)
    {
        var reader = acts.Of(context);
        var found = await queries.FindAsync(request.Id, reader.Street, context.CancellationToken);
        if (found is null) throw WorkOrderErrors.NotFound.ToRpcException();
        var view = WorkOrderViews.Of(found, reader);
        view.Similar.AddRange(await similar.OfAsync(found, context.CancellationToken));
        view.CaseIds.AddRange(await queries.CasesOfAsync(found, context.CancellationToken));
        view.Photos.AddRange((await queries.PhotosOfAsync(found, context.CancellationToken)).Select(PhotoQueries.View));
        view.MaySeeOriginals = view.Photos.Count > 0 && PhotoQueries.MaySeeOriginal(found, reader);
        view.GridCell = await queries.CellOfAsync(found, context.CancellationToken);
        return view;
    }

    [Authorize(Policy = BureauPolicies.ReadOrders)]
    public override async Task<ListWorkOrdersReply> ListWorkOrders(ListWorkOrdersRequest request, ServerCallContext context)
    {
        var reader = acts.Of(context);
        var (page, total) = await queries.ListAsync(OrderFilter.Read(request), reader, context.CancellationToken);
        return new ListWorkOrdersReply { Total = total, Items = { page.Select(order => WorkOrderViews.Of(order, reader)) } };
    }

    [Authorize(Policy = BureauPolicies.ReadOrders)]
    public override Task<CountWorkOrdersReply> CountWorkOrders(CountWorkOrdersRequest request, ServerCallContext context) =>
        queries.CountAsync(request, acts.Of(context), context.CancellationToken);

    private static T Form<T>(Result<T> form) => form.IsRefused ? throw form.Refusal.ToRpcException() : form.Value;

    private static WorkOrderReply Reply(WorkOrderKept kept) => new()
    {
        Id = kept.Id.ToString(),
        Number = kept.Number,
        Status = (Wire.WorkOrderStatus)((int)kept.Status + 1),
    };
}
