using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Penalty cases over gRPC: maps in, calls, maps out.</summary>
internal sealed partial class CasesGrpc(
    UseCases<EnforcementDbContext> useCases, CaseHandlers handlers, ProcedureHandlers procedure, CaseQueries queries, ReviewQueue reviewQueue, Acts acts)
    : Contracts.V1.Cases.CasesBase
{
    [Authorize(Policy = EnforcementPolicies.FileCases)]
    public override async Task<FilePenaltyCaseReply> FilePenaltyCase(FilePenaltyCaseRequest request, ServerCallContext context)
    {
        var filed = await RunAsync(CaseForm.Read(request, acts.Of(context).Day), handlers.FilePenaltyCase.HandleAsync, request, context);
        return new FilePenaltyCaseReply { Id = filed.Id.ToString(), Number = filed.Number };
    }

    [Authorize(Policy = EnforcementPolicies.FileCases)]
    public override async Task<DecideOnTheSpotReply> DecideOnTheSpot(DecideOnTheSpotRequest request, ServerCallContext context)
    {
        var decided = await RunAsync(CaseForm.Read(request, acts.Of(context).Day), handlers.DecideOnTheSpot.HandleAsync, request, context);
        return new DecideOnTheSpotReply { Id = decided.Id.ToString(), Number = decided.Number };
    }

    [Authorize(Policy = EnforcementPolicies.DecideCases)]
    public override async Task<DecidePenaltyReply> DecidePenalty(DecidePenaltyRequest request, ServerCallContext context)
    {
        var decided = await RunAsync(ActForms.Read(request, acts.Of(context).Day), handlers.DecidePenalty.HandleAsync, request, context);
        return new DecidePenaltyReply { Id = decided.Id.ToString(), DecisionNumber = decided.DecisionNumber, Status = decided.Status };
    }

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> AttachWorkOrder(AttachWorkOrderRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), handlers.AttachWorkOrder.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.LeadCases)]
    public override Task<CaseReply> ReassignLeadOfficer(ReassignLeadOfficerRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), handlers.ReassignLeadOfficer.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> RecordInquiry(RecordInquiryRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), handlers.RecordInquiry.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> SubmitEndReport(SubmitEndReportRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), handlers.SubmitEndReport.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> SubmitForLegalReview(SubmitForLegalReviewRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), handlers.SubmitForLegalReview.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.ReviewCases)]
    public override Task<CaseReply> GiveLegalReview(GiveLegalReviewRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), handlers.GiveLegalReview.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> IssuePenaltyNotice(IssuePenaltyNoticeRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), handlers.IssuePenaltyNotice.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> RecordDefence(RecordDefenceRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), handlers.RecordDefence.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> ServeDecision(ServeDecisionRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), handlers.ServeDecision.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> RecordPayment(RecordPaymentRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), handlers.RecordPayment.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> CloseCase(CloseCaseRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), handlers.CloseCase.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.LeadCases)]
    public override Task<CaseReply> PauseDecisionClock(PauseDecisionClockRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), handlers.PauseDecisionClock.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.LeadCases)]
    public override Task<CaseReply> ResumeDecisionClock(ResumeDecisionClockRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), handlers.ResumeDecisionClock.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.LeadCases)]
    public override Task<CaseReply> ExtendDecisionClock(ExtendDecisionClockRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), handlers.ExtendDecisionClock.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> FileOnTheSpotDecision(FileOnTheSpotDecisionRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), handlers.FileOnTheSpotDecision.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.ReadCases)]
    public override async Task<PenaltyCaseView> GetPenaltyCase(GetPenaltyCaseRequest request, ServerCallContext context)
    {
        var found = await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken);
        return found ?? throw CaseErrors.NotFound.ToRpcException();
    }

    [Authorize(Policy = EnforcementPolicies.ReadCases)]
    public override Task<ListPenaltyCasesReply> ListPenaltyCases(ListPenaltyCasesRequest request, ServerCallContext context) =>
        queries.ListAsync(request, acts.Of(context), context.CancellationToken);

    [Authorize(Policy = EnforcementPolicies.ReadCases)]
    public override Task<ListReviewQueueReply> ListReviewQueue(ListReviewQueueRequest request, ServerCallContext context) =>
        reviewQueue.ListAsync(request, acts.Of(context), context.CancellationToken);

    [Authorize(Policy = EnforcementPolicies.ReadCases)]
    public override Task<ListMyCasesReply> ListMyCases(ListMyCasesRequest request, ServerCallContext context) =>
        queries.ListMineAsync(request, acts.Of(context), context.CancellationToken);

    [Authorize(Policy = EnforcementPolicies.ReadPublished)]
    public override Task<ListPublishedPenaltiesReply> ListPublishedPenalties(ListPublishedPenaltiesRequest request, ServerCallContext context) =>
        queries.ListPublishedAsync(request, acts.Of(context), context.CancellationToken);

    private async Task<CaseReply> ChangeAsync<TCommand>(
        Result<TCommand> command, Func<TCommand, Act, CancellationToken, Task<Result<CaseChanged>>> handle, IMessage request, ServerCallContext context)
    {
        var changed = await RunAsync(command, handle, request, context);
        return new CaseReply { Id = changed.Id.ToString(), Status = changed.Status };
    }

    private Task<TReply> RunAsync<TCommand, TReply>(
        Result<TCommand> command, Func<TCommand, Act, CancellationToken, Task<Result<TReply>>> handle, IMessage request, ServerCallContext context)
        where TReply : notnull =>
        command.IsRefused
            ? throw command.Refusal.ToRpcException()
            : useCases.RunAsync(context, request, (act, cancellation) => handle(command.Value, act, cancellation));
}
