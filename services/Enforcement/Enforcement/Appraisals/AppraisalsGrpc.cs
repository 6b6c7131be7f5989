using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Platform.Hosting.Calls;

namespace Enforcement.Appraisals;

/// <summary>Appraisals and responsibility systems over gRPC: maps in, calls, maps out.</summary>
internal sealed class AppraisalsGrpc(
    UseCases<EnforcementDbContext> useCases, RecordAppraisalHandler record, WithdrawAppraisalHandler withdraw, AnswerAppraisalHandler answer, ReplyToAnswerHandler reply,
    RecordResponsibilitySystemHandler issue, RepealResponsibilitySystemHandler repeal, AppraisalQueries queries, Acts acts)
    : Contracts.V1.Appraisals.AppraisalsBase
{
    [Authorize(Policy = BureauPolicies.LeadBureau)]
    public override Task<BureauReply> RecordAppraisal(RecordAppraisalRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, AppraisalForm.Read(request, acts.Of(context).Day), record.HandleAsync);

    [Authorize(Policy = BureauPolicies.LeadBureau)]
    public override Task<BureauReply> WithdrawAppraisal(BureauWithdrawRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, BureauForm.TakeBack(request), withdraw.HandleAsync);

    [Authorize(Policy = BureauPolicies.AnswerAppraisals)]
    public override Task<BureauReply> AnswerAppraisal(AnswerAppraisalRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, AppraisalForm.Read(request), answer.HandleAsync);

    [Authorize(Policy = BureauPolicies.LeadBureau)]
    public override Task<BureauReply> ReplyToAnswer(ReplyToAnswerRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, AppraisalForm.Read(request), reply.HandleAsync);

    [Authorize(Policy = BureauPolicies.ReadAppraisals)]
    public override async Task<AppraisalView> GetAppraisal(BureauRecordRequest request, ServerCallContext context) =>
        (await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken)).OrNotFound();

    [Authorize(Policy = BureauPolicies.ReadAppraisals)]
    public override Task<ListAppraisalsReply> ListAppraisals(BureauListRequest request, ServerCallContext context) =>
        queries.ListAsync(BureauFilter.Read(request), acts.Of(context), context.CancellationToken);

    [Authorize(Policy = BureauPolicies.LeadBureau)]
    public override Task<BureauReply> RecordResponsibilitySystem(RecordResponsibilitySystemRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, AppraisalForm.Read(request, acts.Of(context).Day), issue.HandleAsync);

    [Authorize(Policy = BureauPolicies.LeadBureau)]
    public override Task<BureauReply> RepealResponsibilitySystem(RepealResponsibilitySystemRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, AppraisalForm.Read(request), repeal.HandleAsync);

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override Task<ListResponsibilitySystemsReply> ListResponsibilitySystems(BureauListRequest request, ServerCallContext context) =>
        queries.SystemsAsync(BureauFilter.Read(request), acts.Of(context), context.CancellationToken);
}
