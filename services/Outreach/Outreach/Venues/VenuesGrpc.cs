using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Outreach.Contracts.V1;
using Outreach.Persistence;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Outreach.Venues;

/// <summary>Venues over gRPC: maps in, calls, maps out.</summary>
internal sealed class VenuesGrpc(
    UseCases<OutreachDbContext> useCases, OpenVenueHandler open, RecordHonourHandler honour, CloseVenueHandler close, VenueQueries queries, Acts acts)
    : Contracts.V1.Venues.VenuesBase
{
    private const long HalfTurn = 180_000_000;

    [Authorize(Policy = OutreachPolicies.KeepVenues)]
    public override Task<Recorded> OpenVenue(OpenVenueRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        faults.Text("name", request.Name, Forms.LongestName, "阵地名称");
        faults.Chosen("kind", request.Kind, "阵地类型");
        faults.OptionalText("theme", request.Theme, Forms.LongestName, "主题");
        faults.OptionalText("builtFrom", request.BuiltFrom, Forms.LongestName, "改建来源");
        faults.Text("place", request.Place, Forms.LongestName, "地点");
        var opened = faults.PastDay("openedOn", request.OpenedOn, "启用日期", acts.Of(context).Day);
        faults.Require(
            Math.Abs(request.LongitudeMicro) <= HalfTurn && Math.Abs(request.LatitudeMicro) <= HalfTurn / 2, "longitudeMicro", "place_invalid",
            "经纬度超出范围。");
        var command = new OpenVenue(
            request.Name, (VenueKind)((int)request.Kind - 1), request.Theme, request.BuiltFrom, [.. request.Partners], request.Place,
            [.. request.Services], opened, request.LongitudeMicro, request.LatitudeMicro, request.IsSynthetic);
        return useCases.RunAsync(context, request, faults, command, open.HandleAsync);
    }

    [Authorize(Policy = OutreachPolicies.KeepVenues)]
    public override Task<Recorded> RecordHonour(RecordHonourRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        faults.Text("name", request.Name, Forms.LongestName, "荣誉名称");
        faults.Chosen("level", request.Level, "荣誉级别");
        faults.Text("awardedBy", request.AwardedBy, Forms.LongestName, "授予或者公布单位");
        var command = new RecordHonour(
            faults.Id("id", request.Id, "阵地"), request.Name, (HonourLevel)((int)request.Level - 1),
            faults.PastDay("awardedOn", request.AwardedOn, "授予或者公布日期", acts.Of(context).Day), request.AwardedBy, request.IsSynthetic);
        return useCases.RunAsync(context, request, faults, command, honour.HandleAsync);
    }

    [Authorize(Policy = OutreachPolicies.KeepVenues)]
    public override Task<Recorded> CloseVenue(CloseVenueRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        faults.Text("reason", request.Reason, Forms.LongestText, "关闭理由");
        var command = new CloseVenue(
            faults.Id("id", request.Id, "阵地"), faults.PastDay("closedOn", request.ClosedOn, "关闭日期", acts.Of(context).Day), request.Reason);
        return useCases.RunAsync(context, request, faults, command, close.HandleAsync);
    }

    [Authorize(Policy = OutreachPolicies.ReadPublished)]
    public override Task<ListVenuesReply> ListVenues(ListVenuesRequest request, ServerCallContext context) =>
        queries.ListAsync(request, acts.Of(context), context.CancellationToken);

    [Authorize(Policy = OutreachPolicies.ReadPublished)]
    public override async Task<VenueView> GetVenue(GetVenueRequest request, ServerCallContext context) =>
        await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken) ?? throw VenueErrors.NotFound.ToRpcException();
}
