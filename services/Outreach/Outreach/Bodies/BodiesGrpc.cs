using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Outreach.Contracts.V1;
using Outreach.Persistence;
using Platform.Hosting.Calls;
using Platform.Journal;
using Wire = Outreach.Contracts.V1;

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

/// <summary>Reads the tree as it stood on a day.</summary>
internal sealed class BodyQueries(OutreachDbContext db)
{
    public async Task<TreeReply> TreeAsync(DateOnly? on, Act reader, CancellationToken cancellation)
    {
        var bodies = await InForce(on, reader).ToListAsync(cancellation);
        // Level is stored by name, so the order from the top is made here.
        return Reply(bodies.OrderBy(body => body.Level).ThenBy(body => body.Name, StringComparer.Ordinal));
    }

    public async Task<TreeReply> VillagesAsync(DateOnly? on, Act reader, CancellationToken cancellation) =>
        Reply(await InForce(on, reader).Where(body => body.Level == BodyLevel.VillageOrganization).OrderBy(body => body.Name).ToListAsync(cancellation));

    private IQueryable<OutreachBody> InForce(DateOnly? on, Act reader)
    {
        var day = on ?? reader.Day;
        return db.Bodies.AsNoTracking().Where(body =>
            body.Street == reader.Street && body.ValidFrom <= day && (body.ValidTo == null || body.ValidTo >= day));
    }

    private static TreeReply Reply(IEnumerable<OutreachBody> bodies)
    {
        var reply = new TreeReply { Items = { bodies.Select(View) } };
        reply.Total = reply.Items.Count;
        return reply;
    }

    private static BodyView View(OutreachBody body) => new()
    {
        Id = body.Id.ToString(),
        Level = (Wire.BodyLevel)((int)body.Level + 1),
        Name = body.Name,
        ParentId = body.ParentId?.ToString() ?? "",
        ValidFrom = WireTime.Day(body.ValidFrom),
        ValidTo = WireTime.Day(body.ValidTo),
        IsSynthetic = body.IsSynthetic,
    };
}
