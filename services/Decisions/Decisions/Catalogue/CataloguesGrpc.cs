using Decisions.Contracts.V1;
using Decisions.Items;
using Decisions.Persistence;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Decisions.Catalogue;

/// <summary>Catalogues over gRPC: maps in, calls, maps out.</summary>
internal sealed class CataloguesGrpc(
    UseCases<DecisionsDbContext> useCases, ProposeCatalogueHandler propose, RecordPartyConsentHandler consent, PublishCatalogueHandler publish,
    AddItemHandler add, CatalogueQueries queries, Acts acts) : Catalogues.CataloguesBase
{
    private const int FirstYear = 2019;

    [Authorize(Policy = DecisionsPolicies.KeepCatalogues)]
    public override async Task<Recorded> ProposeCatalogue(ProposeCatalogueRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        var last = acts.Of(context).Day.Year + 1;
        faults.Require(request.Year >= FirstYear && request.Year <= last, "year", "year_out_of_range", $"年度应在{FirstYear}年至{last}年之间。");
        faults.Text("title", request.Title, Forms.LongestName, "目录名称");
        Check(faults);
        var command = new ProposeCatalogue(request.Year, request.Title, request.IsSynthetic);
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => propose.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = DecisionsPolicies.KeepCatalogues)]
    public override async Task<Recorded> RecordPartyConsent(RecordPartyConsentRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", request.Id, "目录");
        faults.Text("document", request.Document, Forms.LongestName, "同意文件");
        var on = faults.PastDay("consentedOn", request.ConsentedOn, "同意日期", acts.Of(context).Day);
        Check(faults);
        var command = new RecordPartyConsent(id, request.Document, on);
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => consent.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = DecisionsPolicies.KeepCatalogues)]
    public override async Task<Recorded> PublishCatalogue(PublishCatalogueRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", request.Id, "目录");
        var on = faults.PastDay("publishedOn", request.PublishedOn, "公布日期", acts.Of(context).Day);
        faults.Text("channel", request.Channel, Forms.LongestName, "公布渠道");
        faults.Text("reference", request.Reference, Forms.LongestName, "文号或索引号");
        Check(faults);
        var command = new PublishCatalogue(id, on, request.Channel, request.Reference);
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => publish.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = DecisionsPolicies.KeepCatalogues)]
    public override async Task<Recorded> AddItem(AddItemRequest request, ServerCallContext context)
    {
        var today = acts.Of(context).Day;
        var faults = new FieldFaults();
        var catalogue = faults.Id("catalogueId", request.CatalogueId, "目录");
        var item = ProposalForm.Read(request.Item, faults);
        faults.Text("reason", request.Reason, Forms.LongestText, "调整理由");
        var on = faults.PastDay("publishedOn", request.PublishedOn, "公布日期", today);
        faults.Require((WireTime.Day(request.ConsentedOn) ?? today) <= today, "consentedOn", "date_in_future", "同意日期不能晚于今天。");
        Check(faults);
        var command = new AddItem(catalogue, item, request.Reason, request.ConsentDocument, WireTime.Day(request.ConsentedOn), on);
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => add.HandleAsync(command, act, cancellation)));
    }

    [Authorize(Policy = DecisionsPolicies.Read)]
    public override async Task<CatalogueView> GetCatalogue(GetCatalogueRequest request, ServerCallContext context) =>
        await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken) ?? throw CatalogueErrors.NotFound.ToRpcException();

    [Authorize(Policy = DecisionsPolicies.Read)]
    public override Task<ListCataloguesReply> ListCatalogues(ListCataloguesRequest request, ServerCallContext context) =>
        queries.ListAsync(request, acts.Of(context), context.CancellationToken);

    [Authorize(Policy = DecisionsPolicies.ReadPublished)]
    public override async Task<CatalogueView> GetPublishedCatalogue(GetPublishedCatalogueRequest request, ServerCallContext context) =>
        await queries.FindPublishedAsync(request.Year, acts.Of(context), context.CancellationToken) ?? throw CatalogueErrors.NotFound.ToRpcException();

    private static void Check(FieldFaults faults)
    {
        if (faults.Refusal("decisions.catalogue_form_invalid") is { } refusal) throw refusal.ToRpcException();
    }

    private static Recorded Reply(Changed changed) => new() { Id = changed.Id.ToString() };
}
