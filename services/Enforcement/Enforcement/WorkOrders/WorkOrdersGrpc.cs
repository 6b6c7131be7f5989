using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Law.Results;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.WorkOrders;

/// <summary>Work orders for the portal: maps in, calls, maps out.</summary>
internal sealed class WorkOrdersGrpc(
    UseCases<EnforcementDbContext> useCases, RegisterWorkOrderHandler register, DispatchWorkOrderHandler dispatch, ResolveWorkOrderHandler resolve,
    WithdrawWorkOrderHandler withdraw, WorkOrderQueries queries, Acts acts) : Contracts.V1.WorkOrders.WorkOrdersBase
{
    [Authorize(Policy = BureauPolicies.KeepOrders)]
    public override async Task<WorkOrderReply> RegisterWorkOrder(RegisterWorkOrderRequest request, ServerCallContext context)
    {
        var command = Form(WorkOrderForm.Read(request, acts.Of(context).At));
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => register.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = BureauPolicies.KeepOrders)]
    public override async Task<WorkOrderReply> DispatchWorkOrder(DispatchWorkOrderRequest request, ServerCallContext context)
    {
        var command = Form(WorkOrderForm.Read(request, acts.Of(context).At));
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => dispatch.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = BureauPolicies.KeepOrders)]
    public override async Task<WorkOrderReply> ResolveWorkOrder(ResolveWorkOrderRequest request, ServerCallContext context)
    {
        var command = Form(WorkOrderForm.Read(request, acts.Of(context).At));
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => resolve.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = BureauPolicies.KeepOrders)]
    public override async Task<WorkOrderReply> WithdrawWorkOrder(WithdrawWorkOrderRequest request, ServerCallContext context)
    {
        var command = Form(WorkOrderForm.Read(request));
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => withdraw.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = BureauPolicies.ReadOrders)]
    public override async Task<WorkOrderView> GetWorkOrder(GetWorkOrderRequest request, ServerCallContext context)
    {
        var reader = acts.Of(context);
        var found = await queries.FindAsync(request.Id, reader.Street, context.CancellationToken);
        return found is null ? throw WorkOrderErrors.NotFound.ToRpcException() : WorkOrderViews.Of(found, reader);
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
