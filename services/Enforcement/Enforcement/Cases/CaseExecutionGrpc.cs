using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>What follows a decision, over gRPC: maps in, calls, maps out.</summary>
internal sealed class CaseExecutionGrpc(
    UseCases<EnforcementDbContext> useCases, Acts acts, HandOverCollectedHandler handOverCollected, DepositCollectedHandler depositCollected, DeferPaymentHandler deferPayment, ImposeSurchargeHandler imposeSurcharge,
    RecordRemedyHandler recordRemedy, EndRemedyHandler endRemedy, RemindToPayHandler remindToPay, ApplyToCourtHandler applyToCourt,
    RecordCourtRulingHandler recordCourtRuling, CorrectDocumentHandler correctDocument, RevokeDecisionHandler revokeDecision,
    ArchiveCaseHandler archiveCase, SuspendExecutionHandler suspendExecution, ResumeExecutionHandler resumeExecution, EndExecutionHandler endExecution,
    AgreeOnExecutionHandler agreeOnExecution, RecordBreachOfAgreementHandler recordBreachOfAgreement,
    AnnounceDemolitionHandler announceDemolition, RecordSelfRemovalHandler recordSelfRemoval, RecordDemolitionHandler recordDemolition)
    : CaseExecution.CaseExecutionBase
{
    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> HandOverCollected(HandOverCollectedRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), handOverCollected.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> DepositCollected(DepositCollectedRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), depositCollected.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.LeadCases)]
    public override Task<CaseReply> DeferPayment(DeferPaymentRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request, acts.Of(context).Day), deferPayment.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.LeadCases)]
    public override Task<CaseReply> ImposeSurcharge(ImposeSurchargeRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), imposeSurcharge.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> RecordRemedy(RecordRemedyRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), recordRemedy.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> EndRemedy(EndRemedyRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), endRemedy.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> RemindToPay(RemindToPayRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), remindToPay.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.LeadCases)]
    public override Task<CaseReply> ApplyToCourt(ApplyToCourtRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), applyToCourt.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> RecordCourtRuling(RecordCourtRulingRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), recordCourtRuling.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.LeadCases)]
    public override Task<CaseReply> SuspendExecution(SuspendExecutionRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), suspendExecution.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.LeadCases)]
    public override Task<CaseReply> ResumeExecution(ResumeExecutionRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), resumeExecution.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.LeadCases)]
    public override Task<CaseReply> EndExecution(EndExecutionRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), endExecution.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.LeadCases)]
    public override Task<CaseReply> AgreeOnExecution(AgreeOnExecutionRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), agreeOnExecution.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> RecordBreachOfAgreement(RecordBreachOfAgreementRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), recordBreachOfAgreement.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> AnnounceDemolition(AnnounceDemolitionRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), announceDemolition.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> RecordSelfRemoval(RecordSelfRemovalRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), recordSelfRemoval.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.LeadCases)]
    public override Task<CaseReply> RecordDemolition(RecordDemolitionRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), recordDemolition.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> CorrectDocument(CorrectDocumentRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request, acts.Of(context).Day), correctDocument.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.DecideCases)]
    public override Task<CaseReply> RevokeDecision(RevokeDecisionRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), revokeDecision.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> ArchiveCase(ArchiveCaseRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), archiveCase.HandleAsync, request, context);

    public static void Register(IServiceCollection services) =>
        services
            .AddScoped<HandOverCollectedHandler>()
            .AddScoped<DepositCollectedHandler>()
            .AddScoped<DeferPaymentHandler>()
            .AddScoped<ImposeSurchargeHandler>()
            .AddScoped<RecordRemedyHandler>()
            .AddScoped<EndRemedyHandler>()
            .AddScoped<RemindToPayHandler>()
            .AddScoped<ApplyToCourtHandler>()
            .AddScoped<RecordCourtRulingHandler>()
            .AddScoped<SuspendExecutionHandler>()
            .AddScoped<ResumeExecutionHandler>()
            .AddScoped<EndExecutionHandler>()
            .AddScoped<AgreeOnExecutionHandler>()
            .AddScoped<RecordBreachOfAgreementHandler>()
            .AddScoped<AnnounceDemolitionHandler>()
            .AddScoped<RecordSelfRemovalHandler>()
            .AddScoped<RecordDemolitionHandler>()
            .AddScoped<CorrectDocumentHandler>()
            .AddScoped<RevokeDecisionHandler>()
            .AddScoped<ArchiveCaseHandler>();

    private async Task<CaseReply> ChangeAsync<TCommand>(
        Result<TCommand> command, Func<TCommand, Act, CancellationToken, Task<Result<CaseChanged>>> handle, IMessage request, ServerCallContext context)
    {
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var changed = await useCases.RunAsync(context, request, (act, cancellation) => handle(command.Value, act, cancellation));
        return new CaseReply { Id = changed.Id.ToString(), Status = changed.Status };
    }
}
