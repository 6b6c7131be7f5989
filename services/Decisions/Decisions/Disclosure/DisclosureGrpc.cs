using Decisions.Contracts.V1;
using Decisions.Persistence;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Decisions.Disclosure;

/// <summary>Active disclosure over gRPC: maps in, calls, maps out.</summary>
internal sealed class DisclosureGrpc(
    UseCases<DecisionsDbContext> useCases, RegisterDisclosureHandler register, PublishDisclosureHandler publish, WithdrawDisclosureHandler withdraw,
    DisclosureQueries queries, Acts acts) : Contracts.V1.Disclosure.DisclosureBase
{
    [Authorize(Policy = DecisionsPolicies.KeepDisclosure)]
    public override async Task<Recorded> RegisterDisclosure(RegisterDisclosureRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        faults.Text("indexNumber", request.IndexNumber, Forms.LongestName, "索引号");
        faults.Text("category", request.Category, Forms.LongestName, "信息分类");
        faults.Text("title", request.Title, Forms.LongestName, "信息名称");
        var made = faults.PastDay("madeOn", request.MadeOn, "形成日期", acts.Of(context).Day);
        Check(faults);
        var command = new RegisterDisclosure(request.IndexNumber, request.Category, request.Title, made, request.IsSynthetic);
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => register.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = DecisionsPolicies.KeepDisclosure)]
    public override async Task<Recorded> PublishDisclosure(PublishDisclosureRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", request.Id, "公开信息");
        var on = faults.PastDay("publishedOn", request.PublishedOn, "公开日期", acts.Of(context).Day);
        faults.Text("channel", request.Channel, Forms.LongestName, "公开渠道");
        Check(faults);
        var command = new PublishDisclosure(id, WireTime.Day(request.ReviewedOn), on, request.Channel);
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => publish.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = DecisionsPolicies.KeepDisclosure)]
    public override async Task<Recorded> WithdrawDisclosure(WithdrawDisclosureRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", request.Id, "公开信息");
        faults.Text("reason", request.Reason, Forms.LongestText, "撤回理由");
        var on = faults.PastDay("withdrawnOn", request.WithdrawnOn, "撤回日期", acts.Of(context).Day);
        Check(faults);
        var command = new WithdrawDisclosure(id, on, request.Reason);
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => withdraw.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = DecisionsPolicies.Read)]
    public override Task<ListDisclosuresReply> ListDisclosures(ListDisclosuresRequest request, ServerCallContext context) =>
        queries.ListAsync(request, acts.Of(context), context.CancellationToken);

    [Authorize(Policy = DecisionsPolicies.ReadPublished)]
    public override Task<ListDisclosuresReply> ListPublishedDisclosures(ListDisclosuresRequest request, ServerCallContext context) =>
        queries.ListPublishedAsync(request, acts.Of(context), context.CancellationToken);

    private static void Check(FieldFaults faults)
    {
        if (faults.Refusal("decisions.disclosure_form_invalid") is { } refusal) throw refusal.ToRpcException();
    }

    private static Recorded Reply(Changed changed) => new() { Id = changed.Id.ToString() };
}
