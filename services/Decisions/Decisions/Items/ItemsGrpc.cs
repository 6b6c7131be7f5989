using Decisions.Contracts.V1;
using Decisions.Persistence;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Decision items over gRPC: maps in, calls, maps out.</summary>
internal sealed partial class ItemsGrpc(
    UseCases<DecisionsDbContext> useCases, ItemHandlers handlers, ItemQueries queries, PublishedItemQueries published, CommentQueries comments,
    Acts acts) : Contracts.V1.Items.ItemsBase
{
    [Authorize(Policy = DecisionsPolicies.DraftItems)]
    public override async Task<Recorded> ProposeItem(ProposeItemRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        var command = new ProposeItem(faults.Id("catalogueId", request.CatalogueId, "目录"), ProposalForm.Read(request.Item, faults));
        Check(faults);
        var changed = await useCases.RunAsync(context, request, (act, cancellation) => handlers.Propose.HandleAsync(command, act, cancellation));
        return new Recorded { Id = changed.Id.ToString() };
    }

    [Authorize(Policy = DecisionsPolicies.DraftItems)]
    public override Task<Recorded> StartItem(StartItemRequest request, ServerCallContext context) =>
        RunAsync(request, context, ItemForms.Read, handlers.Start.HandleAsync);

    [Authorize(Policy = DecisionsPolicies.DraftItems)]
    public override Task<Recorded> OpenPublicCall(OpenPublicCallRequest request, ServerCallContext context) =>
        RunAsync(request, context, StepForms.Read, handlers.OpenCall.HandleAsync);

    [Authorize(Policy = DecisionsPolicies.DraftItems)]
    public override Task<Recorded> RecordParticipation(RecordParticipationRequest request, ServerCallContext context) =>
        RunAsync(request, context, StepForms.Read, handlers.Participation.HandleAsync);

    [Authorize(Policy = DecisionsPolicies.HandleComments)]
    public override Task<Recorded> DisposeComment(DisposeCommentRequest request, ServerCallContext context) =>
        RunAsync(request, context, ItemForms.Read, handlers.DisposeComment.HandleAsync);

    [Authorize(Policy = DecisionsPolicies.DraftItems)]
    public override Task<Recorded> ClosePublicParticipation(ClosePublicParticipationRequest request, ServerCallContext context) =>
        RunAsync(request, context, StepForms.Read, handlers.CloseParticipation.HandleAsync);

    [Authorize(Policy = DecisionsPolicies.DraftItems)]
    public override Task<Recorded> RecordExpertArgument(RecordExpertArgumentRequest request, ServerCallContext context) =>
        RunAsync(request, context, StepForms.Read, handlers.Experts.HandleAsync);

    [Authorize(Policy = DecisionsPolicies.DraftItems)]
    public override Task<Recorded> RecordRiskAssessment(RecordRiskAssessmentRequest request, ServerCallContext context) =>
        RunAsync(request, context, StepForms.Read, handlers.Risk.HandleAsync);

    [Authorize(Policy = DecisionsPolicies.ReviewCompetition)]
    public override Task<Recorded> RecordFairCompetitionReview(RecordFairCompetitionReviewRequest request, ServerCallContext context) =>
        RunAsync(request, context, StepForms.Read, handlers.Competition.HandleAsync);

    [Authorize(Policy = DecisionsPolicies.DraftItems)]
    public override Task<Recorded> SubmitForLegalityReview(SubmitForLegalityReviewRequest request, ServerCallContext context) =>
        RunAsync(request, context, StepForms.Read, handlers.SubmitForReview.HandleAsync);

    [Authorize(Policy = DecisionsPolicies.ReviewItems)]
    public override Task<Recorded> RecordLegalityReview(RecordLegalityReviewRequest request, ServerCallContext context) =>
        RunAsync(request, context, StepForms.Read, handlers.Legality.HandleAsync);

    [Authorize(Policy = DecisionsPolicies.DraftItems)]
    public override Task<Recorded> RecordIntegrityReview(RecordIntegrityReviewRequest request, ServerCallContext context) =>
        RunAsync(request, context, StepForms.Read, handlers.Integrity.HandleAsync);

    [Authorize(Policy = DecisionsPolicies.DecideItems)]
    public override Task<Recorded> HoldCollectiveDiscussion(HoldCollectiveDiscussionRequest request, ServerCallContext context) =>
        RunAsync(request, context, StepForms.Read, handlers.Discussion.HandleAsync);

    [Authorize(Policy = DecisionsPolicies.DraftItems)]
    public override Task<Recorded> SkipStep(SkipStepRequest request, ServerCallContext context) =>
        RunAsync(request, context, StepForms.Read, handlers.Skip.HandleAsync);

    [Authorize(Policy = DecisionsPolicies.DraftItems)]
    public override Task<Recorded> ReportToParty(ReportToPartyRequest request, ServerCallContext context) =>
        RunAsync(request, context, ItemForms.Read, handlers.ReportToParty.HandleAsync);

    [Authorize(Policy = DecisionsPolicies.DraftItems)]
    public override Task<Recorded> PublishDecision(PublishDecisionRequest request, ServerCallContext context) =>
        RunAsync(request, context, ItemForms.Read, handlers.Publish.HandleAsync);

    [Authorize(Policy = DecisionsPolicies.DraftItems)]
    public override Task<Recorded> RecordProgress(RecordProgressRequest request, ServerCallContext context) =>
        RunAsync(request, context, ItemForms.Read, handlers.Progress.HandleAsync);

    [Authorize(Policy = DecisionsPolicies.DraftItems)]
    public override Task<Recorded> CompleteItem(CompleteItemRequest request, ServerCallContext context) =>
        RunAsync(request, context, ItemForms.Read, handlers.Complete.HandleAsync);

    [Authorize(Policy = DecisionsPolicies.DraftItems)]
    public override Task<Recorded> StopItem(StopItemRequest request, ServerCallContext context) =>
        RunAsync(request, context, ItemForms.Read, handlers.Stop.HandleAsync);

    private async Task<Recorded> RunAsync<TRequest, TCommand>(
        TRequest request, ServerCallContext context, Func<TRequest, DateOnly, FieldFaults, TCommand> read,
        Func<TCommand, Act, CancellationToken, Task<Result<Changed>>> handle)
        where TRequest : IMessage
    {
        var faults = new FieldFaults();
        var command = read(request, acts.Of(context).Day, faults);
        Check(faults);
        var changed = await useCases.RunAsync(context, request, (act, cancellation) => handle(command, act, cancellation));
        return new Recorded { Id = changed.Id.ToString() };
    }

    private static void Check(FieldFaults faults)
    {
        if (faults.Refusal("decisions.item_form_invalid") is { } refusal) throw refusal.ToRpcException();
    }
}
