using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Organization.Contracts.V1;
using Organization.Persistence;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Law.Results;
using Wire = Organization.Contracts.V1;

namespace Organization.DutyActs;

/// <summary>Duty acts over gRPC: maps in, calls, maps out.</summary>
internal sealed class DutyActsGrpc(
    UseCases<OrganizationDbContext> useCases, RecordDutyActHandler record, WithdrawDutyActHandler withdraw, DutyActQueries queries, Acts acts)
    : Wire.DutyActs.DutyActsBase
{
    private const string Invalid = "organization.duty_act_form_invalid";

    [Authorize(Policy = OrganizationPolicies.KeepDutyActs)]
    public override async Task<RecordDutyActReply> RecordDutyAct(RecordDutyActRequest request, ServerCallContext context)
    {
        var command = Read(request, acts.Of(context).Day);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => record.HandleAsync(command.Value, act, cancellation));
        return new RecordDutyActReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.KeepDutyActs)]
    public override async Task<WithdrawDutyActReply> WithdrawDutyAct(WithdrawDutyActRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        var id = faults.Id("dutyAct", request.Id, "履职记录");
        faults.Text("reason", request.Reason, FormFields.LongestTitle, "撤回原因");
        if (faults.Refusal(Invalid) is { } refusal) throw refusal.ToRpcException();
        var command = new WithdrawDutyAct(id, request.Reason);
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => withdraw.HandleAsync(command, act, cancellation));
        return new WithdrawDutyActReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.ReadRecords)]
    public override async Task<DutyActView> GetDutyAct(GetDutyActRequest request, ServerCallContext context) =>
        await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken) ?? throw DutyActErrors.NotFound.ToRpcException();

    [Authorize(Policy = OrganizationPolicies.ReadRecords)]
    public override Task<ListDutyActsReply> ListDutyActs(ListDutyActsRequest request, ServerCallContext context) =>
        queries.ListAsync(request, acts.Of(context), context.CancellationToken);

    [Authorize(Policy = OrganizationPolicies.ReadRecords)]
    public override Task<DutyListReply> GetDutyList(GetDutyListRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        faults.Year("year", request.Year);
        if (faults.Refusal(Invalid) is { } refusal) throw refusal.ToRpcException();
        return queries.DutiesAsync(request.Year, acts.Of(context), context.CancellationToken);
    }

    private static Result<RecordDutyAct> Read(RecordDutyActRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        faults.Require(form.Head != Wire.MainHead.Unspecified, "head", "head_missing", "请选择主要负责人。");
        faults.Require(form.Duty != Wire.HeadDuty.Unspecified, "duty", "duty_missing", "请选择履行的职责。");
        var done = faults.PastDay("doneOn", form.DoneOn, today, "履职日期");
        faults.Text("title", form.Title, FormFields.LongestTitle, "履职事项");
        faults.Text("paper", form.Paper, FormFields.LongestTitle, "证明材料");
        var meeting = faults.OptionalId("meetingId", form.MeetingId, "会议");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new RecordDutyAct(
            (MainHead)((int)form.Head - 1), (HeadDuty)((int)form.Duty - 1), done, form.Title, form.Paper, meeting, form.IsSynthetic);
    }
}
