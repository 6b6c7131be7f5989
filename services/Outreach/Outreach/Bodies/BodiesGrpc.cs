using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Outreach.Contracts.V1;
using Outreach.Persistence;
using Platform.Hosting.Calls;

namespace Outreach.Bodies;

/// <summary>The three-level organization over gRPC: maps in, calls, maps out.</summary>
internal sealed class BodiesGrpc(UseCases<OutreachDbContext> useCases, AddBodyHandler add, EndBodyHandler end, BodyQueries queries, Acts acts)
    : Contracts.V1.Bodies.BodiesBase
{
    [Authorize(Policy = OutreachPolicies.KeepBodies)]
    public override Task<Recorded> AddBody(AddBodyRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        faults.Chosen("level", request.Level, "组织层级");
        faults.Text("name", request.Name, Forms.LongestName, "组织名称");
        var from = faults.Day("validFrom", request.ValidFrom, "起始日期");
        Guid? parent = request.ParentId.Length == 0 ? null : faults.Id("parentId", request.ParentId, "上级组织");
        var command = new AddBody((BodyLevel)((int)request.Level - 1), request.Name, parent, from, request.IsSynthetic);
        return useCases.RunAsync(context, request, faults, command, add.HandleAsync);
    }

    [Authorize(Policy = OutreachPolicies.KeepBodies)]
    public override Task<Recorded> EndBody(EndBodyRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        faults.Text("reason", request.Reason, Forms.LongestText, "终止理由");
        var command = new EndBody(faults.Id("id", request.Id, "组织"), faults.Day("validTo", request.ValidTo, "终止日期"), request.Reason);
        return useCases.RunAsync(context, request, faults, command, end.HandleAsync);
    }

    [Authorize(Policy = OutreachPolicies.Read)]
    public override Task<TreeReply> GetTree(GetTreeRequest request, ServerCallContext context) =>
        queries.TreeAsync(WireTime.Day(request.On), acts.Of(context), context.CancellationToken);

    [Authorize(Policy = OutreachPolicies.Read)]
    public override Task<TreeReply> ListVillages(ListVillagesRequest request, ServerCallContext context) =>
        queries.VillagesAsync(WireTime.Day(request.On), acts.Of(context), context.CancellationToken);
}
