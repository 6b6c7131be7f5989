using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Outreach.Contracts.V1;
using Outreach.Persistence;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Outreach.Campaigns;

/// <summary>Campaigns over gRPC: maps in, calls, maps out.</summary>
internal sealed class CampaignsGrpc(
    UseCases<OutreachDbContext> useCases, PlanCampaignHandler plan, RecordActivityHandler record, CancelActivityHandler cancel,
    CloseCampaignHandler close, CampaignQueries queries, Acts acts) : Contracts.V1.Campaigns.CampaignsBase
{
    [Authorize(Policy = OutreachPolicies.KeepCampaigns)]
    public override Task<Recorded> PlanCampaign(PlanCampaignRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        faults.Text("name", request.Name, Forms.LongestName, "活动名称");
        faults.Chosen("occasion", request.Occasion, "宣传主题");
        var from = faults.Day("plannedFrom", request.PlannedFrom, "计划开始日期");
        var to = faults.Day("plannedTo", request.PlannedTo, "计划结束日期");
        faults.Require(to >= from, "plannedTo", "period_reversed", "计划结束日期不能早于开始日期。");
        var command = new PlanCampaign(request.Name, (CampaignOccasion)((int)request.Occasion - 1), from, to, request.IsSynthetic);
        return useCases.RunAsync(context, request, faults, command, plan.HandleAsync);
    }

    [Authorize(Policy = OutreachPolicies.RecordActivities)]
    public override async Task<ActivityRecorded> RecordActivity(RecordActivityRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        faults.Text("title", request.Title, Forms.LongestName, "活动标题");
        faults.Text("place", request.Place, Forms.LongestName, "活动地点");
        faults.Require(request.Attendance > 0, "attendance", "count_missing", "请填写参加人数。");
        var command = new RecordActivity(
            faults.Id("campaignId", request.CampaignId, "宣传活动"), request.Title,
            faults.PastDay("heldOn", request.HeldOn, "举行日期", acts.Of(context).Day), request.Place, request.Attendance, request.IsPublic,
            request.IsSynthetic);
        faults.Check();
        var held = await useCases.RunAsync(context, request, (act, cancellation) => record.HandleAsync(command, act, cancellation));
        return new ActivityRecorded { CampaignId = held.CampaignId.ToString(), Number = held.Number };
    }

    [Authorize(Policy = OutreachPolicies.RecordActivities)]
    public override Task<Recorded> CancelActivity(CancelActivityRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        faults.Text("reason", request.Reason, Forms.LongestText, "撤销理由");
        var command = new CancelActivity(faults.Id("campaignId", request.CampaignId, "宣传活动"), request.Number, request.Reason);
        return useCases.RunAsync(context, request, faults, command, cancel.HandleAsync);
    }

    [Authorize(Policy = OutreachPolicies.KeepCampaigns)]
    public override Task<Recorded> CloseCampaign(CloseCampaignRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        faults.Text("summary", request.Summary, Forms.LongestText, "活动小结");
        var command = new CloseCampaign(
            faults.Id("id", request.Id, "宣传活动"), faults.PastDay("closedOn", request.ClosedOn, "结束日期", acts.Of(context).Day), request.Summary);
        return useCases.RunAsync(context, request, faults, command, close.HandleAsync);
    }

    [Authorize(Policy = OutreachPolicies.ReadPublished)]
    public override Task<ListCampaignsReply> ListCampaigns(ListCampaignsRequest request, ServerCallContext context) =>
        queries.ListAsync(request, acts.Of(context), context.CancellationToken);

    [Authorize(Policy = OutreachPolicies.ReadPublished)]
    public override async Task<CampaignView> GetCampaign(GetCampaignRequest request, ServerCallContext context) =>
        await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken) ?? throw CampaignErrors.NotFound.ToRpcException();
}
