using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Organization.Contracts.V1;
using Organization.Persistence;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Organization.Exams;

/// <summary>Exams over gRPC: maps in, calls, maps out.</summary>
internal sealed class ExamsGrpc(
    UseCases<OrganizationDbContext> useCases, ScheduleExamHandler schedule, RecordSittingHandler sit, CloseExamHandler close, ExamQueries queries,
    Acts acts) : Contracts.V1.Exams.ExamsBase
{
    [Authorize(Policy = OrganizationPolicies.KeepExams)]
    public override async Task<ScheduleExamReply> ScheduleExam(ScheduleExamRequest request, ServerCallContext context)
    {
        var command = ExamForm.Read(request);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => schedule.HandleAsync(command.Value, act, cancellation));
        return new ScheduleExamReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.KeepExams)]
    public override async Task<RecordSittingReply> RecordSitting(RecordSittingRequest request, ServerCallContext context)
    {
        var command = ExamForm.Read(request);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => sit.HandleAsync(command.Value, act, cancellation));
        return new RecordSittingReply { Id = kept.Id.ToString(), IsPassed = kept.IsPassed };
    }

    [Authorize(Policy = OrganizationPolicies.KeepExams)]
    public override async Task<CloseExamReply> CloseExam(CloseExamRequest request, ServerCallContext context)
    {
        var command = ExamForm.Read(request);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var counted = await useCases.RunAsync(context, request, (act, cancellation) => close.HandleAsync(command.Value, act, cancellation));
        return new CloseExamReply { Id = counted.Id.ToString(), Sat = counted.Sat, Passed = counted.Passed };
    }

    [Authorize(Policy = OrganizationPolicies.ReadRecords)]
    public override async Task<ExamView> GetExam(GetExamRequest request, ServerCallContext context) =>
        await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken) ?? throw ExamErrors.NotFound.ToRpcException();

    [Authorize(Policy = OrganizationPolicies.ReadRecords)]
    public override Task<ListExamsReply> ListExams(ListExamsRequest request, ServerCallContext context) =>
        queries.ListAsync(request, acts.Of(context), context.CancellationToken);

    [Authorize(Policy = OrganizationPolicies.ReadSittings)]
    public override Task<ListSittingsReply> ListSittings(ListSittingsRequest request, ServerCallContext context) =>
        queries.SittingsAsync(request, acts.Of(context), context.CancellationToken);
}
