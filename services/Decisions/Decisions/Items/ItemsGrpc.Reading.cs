using Decisions.Contracts.V1;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Decisions.Items;

/// <summary>Comments and everything that reads.</summary>
internal sealed partial class ItemsGrpc
{
    [Authorize(Policy = DecisionsPolicies.HandleComments)]
    public override Task<CommentReply> RecordComment(RecordCommentRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        return CommentAsync(ItemForms.Read(request, acts.Of(context).Day, faults), faults, request, context);
    }

    [Authorize(Policy = DecisionsPolicies.SubmitComments)]
    public override Task<CommentReply> SubmitComment(SubmitCommentRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        return CommentAsync(ItemForms.Read(request, acts.Of(context).Day, faults), faults, request, context);
    }

    [Authorize(Policy = DecisionsPolicies.Read)]
    public override async Task<ItemView> GetItem(GetItemRequest request, ServerCallContext context) =>
        await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken) ?? throw ItemErrors.NotFound.ToRpcException();

    [Authorize(Policy = DecisionsPolicies.Read)]
    public override Task<ListItemsReply> ListItems(ListItemsRequest request, ServerCallContext context) =>
        queries.ListAsync(request, acts.Of(context), context.CancellationToken);

    [Authorize(Policy = DecisionsPolicies.ReadComments)]
    public override Task<ListCommentsReply> ListComments(ListCommentsRequest request, ServerCallContext context) =>
        comments.ListAsync(request, acts.Of(context), context.CancellationToken);

    [Authorize(Policy = DecisionsPolicies.ReadPublished)]
    public override Task<ListPublishedItemsReply> ListPublishedItems(ListItemsRequest request, ServerCallContext context) =>
        published.ListAsync(request, acts.Of(context), context.CancellationToken);

    [Authorize(Policy = DecisionsPolicies.ReadPublished)]
    public override async Task<PublishedItemView> GetPublishedItem(GetItemRequest request, ServerCallContext context) =>
        await published.FindAsync(request.Id, acts.Of(context), context.CancellationToken) ?? throw ItemErrors.NotFound.ToRpcException();

    [Authorize(Policy = DecisionsPolicies.ReadPublished)]
    public override async Task<CommentAnswer> GetCommentAnswer(GetCommentAnswerRequest request, ServerCallContext context) =>
        await comments.AnswerAsync(request.Receipt, acts.Of(context), context.CancellationToken)
        ?? throw ItemErrors.CommentNotFound.ToRpcException();

    private async Task<CommentReply> CommentAsync(
        RecordComment command, FieldFaults faults, Google.Protobuf.IMessage request, ServerCallContext context)
    {
        Check(faults);
        var numbered = await useCases.RunAsync(context, request, (act, cancellation) => handlers.Comment.HandleAsync(command, act, cancellation));
        return new CommentReply { Id = numbered.Id.ToString(), Number = numbered.Number, Receipt = numbered.Id.ToString("N") };
    }
}
