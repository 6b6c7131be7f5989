using Decisions.Contracts.V1;
using Decisions.Persistence;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Decisions.Counsel;

/// <summary>Counsel opinions over gRPC: maps in, calls, maps out.</summary>
internal sealed class CounselGrpc(
    UseCases<DecisionsDbContext> useCases, RecordCounselOpinionHandler give, RecordCorrectionHandler correct, WithdrawCounselOpinionHandler withdraw,
    CounselQueries queries, Acts acts) : CounselOpinions.CounselOpinionsBase
{
    [Authorize(Policy = DecisionsPolicies.KeepCounsel)]
    public override async Task<Recorded> RecordCounselOpinion(RecordCounselOpinionRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        faults.Chosen("kind", request.Kind, "意见类别");
        faults.Text("subjectTitle", request.SubjectTitle, Forms.LongestName, "事项名称");
        var on = faults.PastDay("givenOn", request.GivenOn, "提出日期", acts.Of(context).Day);
        faults.Text("counselUnit", request.CounselUnit, Forms.LongestName, "法律顾问单位");
        faults.Require(request.RisksFound >= 0, "risksFound", "count_negative", "风险数不能为负数。");
        faults.Text("opinion", request.Opinion, Forms.LongestText, "意见内容");
        Guid? item = null;
        if (request.ItemId.Length > 0)
        {
            item = faults.Id("itemId", request.ItemId, "决策事项");
            faults.Require(
                request.Kind == Contracts.V1.CounselKind.MajorDecision, "itemId", "item_not_wanted", "只有重大决策类意见可以关联决策事项。");
        }

        Check(faults);
        var command = new RecordCounselOpinion(
            (CounselKind)((int)request.Kind - 1), request.SubjectTitle, on, request.CounselUnit, request.RisksFound, request.Opinion,
            request.HoldsUnlawful, item, request.IsSynthetic);
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => give.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = DecisionsPolicies.KeepCounsel)]
    public override async Task<Recorded> RecordCorrection(RecordCorrectionRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", request.Id, "法律顾问意见");
        faults.Text("risk", request.Risk, Forms.LongestText, "风险");
        faults.Text("correction", request.Correction, Forms.LongestText, "整改情况");
        var on = faults.PastDay("correctedOn", request.CorrectedOn, "整改日期", acts.Of(context).Day);
        Check(faults);
        var command = new RecordCorrection(id, request.Risk, request.Correction, on);
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => correct.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = DecisionsPolicies.KeepCounsel)]
    public override async Task<Recorded> WithdrawCounselOpinion(WithdrawCounselOpinionRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", request.Id, "法律顾问意见");
        faults.Text("reason", request.Reason, Forms.LongestText, "撤回理由");
        var on = faults.PastDay("withdrawnOn", request.WithdrawnOn, "撤回日期", acts.Of(context).Day);
        Check(faults);
        var command = new WithdrawCounselOpinion(id, on, request.Reason);
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => withdraw.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = DecisionsPolicies.Read)]
    public override async Task<CounselOpinionView> GetCounselOpinion(GetCounselOpinionRequest request, ServerCallContext context) =>
        await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken) ?? throw CounselErrors.NotFound.ToRpcException();

    [Authorize(Policy = DecisionsPolicies.Read)]
    public override Task<ListCounselOpinionsReply> ListCounselOpinions(ListCounselOpinionsRequest request, ServerCallContext context) =>
        queries.ListAsync(request, acts.Of(context), context.CancellationToken);

    private static void Check(FieldFaults faults)
    {
        if (faults.Refusal("decisions.counsel_form_invalid") is { } refusal) throw refusal.ToRpcException();
    }

    private static Recorded Reply(Changed changed) => new() { Id = changed.Id.ToString() };
}
