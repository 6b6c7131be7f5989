using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Organization.Contracts.V1;
using Organization.Persistence;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Organization.WorkPoints;

/// <summary>Work points, work plans and tasks over gRPC: maps in, calls, maps out.</summary>
internal sealed class WorkPointsGrpc(
    UseCases<OrganizationDbContext> useCases, IssueWorkPointsHandler issue, AddTaskHandler add, RecordTaskProgressHandler progress,
    CompleteTaskHandler complete, WorkPointsQueries queries, Acts acts) : Contracts.V1.WorkPoints.WorkPointsBase
{
    [Authorize(Policy = OrganizationPolicies.KeepWorkPoints)]
    public override async Task<IssueWorkPointsReply> IssueWorkPoints(IssueWorkPointsRequest request, ServerCallContext context)
    {
        var command = WorkPointsForm.Read(request, acts.Of(context).Day);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => issue.HandleAsync(command.Value, act, cancellation));
        return new IssueWorkPointsReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.KeepWorkPoints)]
    public override async Task<AddTaskReply> AddTask(AddTaskRequest request, ServerCallContext context)
    {
        var command = WorkPointsForm.Read(request);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => add.HandleAsync(command.Value, act, cancellation));
        return new AddTaskReply { TaskId = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.KeepWorkPoints)]
    public override async Task<RecordTaskProgressReply> RecordTaskProgress(RecordTaskProgressRequest request, ServerCallContext context)
    {
        var command = WorkPointsForm.Read(request);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => progress.HandleAsync(command.Value, act, cancellation));
        return new RecordTaskProgressReply { TaskId = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.KeepWorkPoints)]
    public override async Task<CompleteTaskReply> CompleteTask(CompleteTaskRequest request, ServerCallContext context)
    {
        var command = WorkPointsForm.Read(request);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => complete.HandleAsync(command.Value, act, cancellation));
        return new CompleteTaskReply { TaskId = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.ReadRecords)]
    public override async Task<WorkPointsView> GetWorkPoints(GetWorkPointsRequest request, ServerCallContext context) =>
        await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken) ?? throw WorkPointsErrors.NotFound.ToRpcException();

    [Authorize(Policy = OrganizationPolicies.ReadRecords)]
    public override Task<ListWorkPointsReply> ListWorkPoints(ListWorkPointsRequest request, ServerCallContext context) =>
        queries.ListAsync(request, acts.Of(context), context.CancellationToken);
}
