using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Organization.Contracts.V1;
using Organization.Persistence;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Law.Results;
using Wire = Organization.Contracts.V1;

namespace Organization.Findings;

/// <summary>Findings over gRPC: maps in, calls, maps out.</summary>
internal sealed class FindingsGrpc(
    UseCases<OrganizationDbContext> useCases, RecordFindingHandler record, AnalyseFindingHandler analyse, CureFindingHandler cure,
    WithdrawFindingHandler withdraw, FindingQueries queries, Acts acts)
    : Wire.Findings.FindingsBase
{
    private const string Invalid = "organization.finding_form_invalid";

    [Authorize(Policy = OrganizationPolicies.KeepFindings)]
    public override async Task<RecordFindingReply> RecordFinding(RecordFindingRequest request, ServerCallContext context)
    {
        var command = Read(request, acts.Of(context).Day);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => record.HandleAsync(command.Value, act, cancellation));
        return new RecordFindingReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.KeepFindings)]
    public override async Task<AnalyseFindingReply> AnalyseFinding(AnalyseFindingRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        var id = Id(faults, request.Id);
        faults.Text("cause", request.Cause, FormFields.LongestText, "原因");
        faults.Text("cure", request.Cure, FormFields.LongestText, "整改措施");
        if (faults.Refusal(Invalid) is { } refusal) throw refusal.ToRpcException();
        var command = new AnalyseFinding(id, request.Cause, request.Cure);
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => analyse.HandleAsync(command, act, cancellation));
        return new AnalyseFindingReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.KeepFindings)]
    public override async Task<CureFindingReply> CureFinding(CureFindingRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        var id = Id(faults, request.Id);
        var cured = faults.PastDay("curedOn", request.CuredOn, acts.Of(context).Day, "销号日期");
        faults.Text("result", request.Result, FormFields.LongestText, "整改结果");
        if (faults.Refusal(Invalid) is { } refusal) throw refusal.ToRpcException();
        var command = new CureFinding(id, cured, request.Result);
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => cure.HandleAsync(command, act, cancellation));
        return new CureFindingReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.KeepFindings)]
    public override async Task<WithdrawFindingReply> WithdrawFinding(WithdrawFindingRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        var id = Id(faults, request.Id);
        faults.Text("reason", request.Reason, FormFields.LongestTitle, "撤回原因");
        if (faults.Refusal(Invalid) is { } refusal) throw refusal.ToRpcException();
        var command = new WithdrawFinding(id, request.Reason);
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => withdraw.HandleAsync(command, act, cancellation));
        return new WithdrawFindingReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.ReadRecords)]
    public override async Task<FindingView> GetFinding(GetFindingRequest request, ServerCallContext context) =>
        await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken) ?? throw FindingErrors.NotFound.ToRpcException();

    [Authorize(Policy = OrganizationPolicies.ReadRecords)]
    public override Task<ListFindingsReply> ListFindings(ListFindingsRequest request, ServerCallContext context) =>
        queries.ListAsync(request, acts.Of(context), context.CancellationToken);

    private static Guid Id(FieldFaults faults, string id) => faults.Id("finding", id, "问题记录");

    private static Result<RecordFinding> Read(RecordFindingRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        faults.Require(form.Source != Wire.FindingSource.Unspecified, "source", "source_missing", "请选择问题来源。");
        faults.Text("title", form.Title, FormFields.LongestTitle, "问题");
        var found = faults.PastDay("foundOn", form.FoundOn, today, "发现日期");
        faults.Text("ownerOffice", form.OwnerOffice, FormFields.LongestName, "责任科室");
        var due = faults.Day("due", form.Due, "整改期限");
        faults.OptionalText("cause", form.Cause, FormFields.LongestText, "原因");
        faults.OptionalText("cure", form.Cure, FormFields.LongestText, "整改措施");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new RecordFinding(
            (FindingSource)((int)form.Source - 1), form.Title, found, form.OwnerOffice, due, form.Cause, form.Cure, form.IsSynthetic);
    }
}
