using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Organization.Contracts.V1;
using Organization.Persistence;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Law.Results;

namespace Organization.Study;

/// <summary>Study sessions over gRPC: maps in, calls, maps out.</summary>
internal sealed class StudySessionsGrpc(
    UseCases<OrganizationDbContext> useCases, RecordStudySessionHandler record, WithdrawStudySessionHandler withdraw, StudyQueries queries, Acts acts)
    : StudySessions.StudySessionsBase
{
    private const string Invalid = "organization.study_form_invalid";

    [Authorize(Policy = OrganizationPolicies.KeepStudy)]
    public override async Task<RecordStudySessionReply> RecordStudySession(RecordStudySessionRequest request, ServerCallContext context)
    {
        var command = Read(request, acts.Of(context).Day);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => record.HandleAsync(command.Value, act, cancellation));
        return new RecordStudySessionReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.KeepStudy)]
    public override async Task<WithdrawStudySessionReply> WithdrawStudySession(WithdrawStudySessionRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        var id = faults.Id("session", request.Id, "学法记录");
        faults.Text("reason", request.Reason, FormFields.LongestTitle, "撤回原因");
        if (faults.Refusal(Invalid) is { } refusal) throw refusal.ToRpcException();
        var kept = await useCases.RunAsync(
            context, request, (act, cancellation) => withdraw.HandleAsync(new WithdrawStudySession(id, request.Reason), act, cancellation));
        return new WithdrawStudySessionReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.ReadRecords)]
    public override async Task<StudySessionView> GetStudySession(GetStudySessionRequest request, ServerCallContext context) =>
        await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken) ?? throw StudyErrors.NotFound.ToRpcException();

    [Authorize(Policy = OrganizationPolicies.ReadRecords)]
    public override Task<ListStudySessionsReply> ListStudySessions(ListStudySessionsRequest request, ServerCallContext context) =>
        queries.ListAsync(request, acts.Of(context), context.CancellationToken);

    [Authorize(Policy = OrganizationPolicies.ReadRecords)]
    public override Task<StudyCadenceReply> GetStudyCadence(GetStudyCadenceRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        faults.Year("year", request.Year);
        if (faults.Refusal(Invalid) is { } refusal) throw refusal.ToRpcException();
        return queries.CadenceAsync(request.Year, acts.Of(context), context.CancellationToken);
    }

    private static Result<RecordStudySession> Read(RecordStudySessionRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        faults.Text("topic", form.Topic, FormFields.LongestTitle, "学习主题");
        faults.Text("lawStudied", form.LawStudied, FormFields.LongestTitle, "学习的法律");
        var held = faults.PastDay("heldOn", form.HeldOn, today, "学习日期");
        faults.Within("attendance", form.Attendance, 1, 10_000, "参加人数");
        faults.Within("minutes", form.Minutes, 10, 720, "学习时长（分钟）");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new RecordStudySession(form.Topic, form.LawStudied, held, form.Attendance, form.Minutes, form.IsSynthetic);
    }
}
