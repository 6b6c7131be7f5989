using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Enforcement.Powers;

/// <summary>The power list over gRPC.</summary>
internal sealed class PowersGrpc(
    UseCases<EnforcementDbContext> useCases, AddPowerItemHandler add, EndPowerItemHandler end, EnforcementDbContext db, Acts acts)
    : Contracts.V1.Powers.PowersBase
{
    private const int LargestPage = 200;
    private const int LongestName = 200;
    private const int LongestText = 2_000;

    [Authorize(Policy = EnforcementPolicies.KeepPowers)]
    public override async Task<AddPowerItemReply> AddPowerItem(AddPowerItemRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        faults.Text("code", request.Code, LongestName, "案由代码");
        faults.Text("cause", request.Cause, LongestName, "案由");
        faults.Text("legalBasis", request.LegalBasis, LongestText, "处罚依据");
        faults.Text("approvalLetter", request.ApprovalLetter, LongestName, "批准文件文号");
        faults.Require(
            request.LowestFineFen >= 0 && request.LowestFineFen <= request.HighestFineFen, "lowestFine", "range_inverted", "罚款下限不能为负，也不能高于上限。");
        var from = faults.Day("validFrom", request.ValidFrom, "生效日期");
        DateOnly? to = request.ValidTo.Length == 0 ? null : faults.Day("validTo", request.ValidTo, "截止日期");
        faults.Require(to is null || to >= from, "validTo", "period_inverted", "截止日期不能早于生效日期。");
        if (faults.Refusal("enforcement.power_form_invalid") is { } refusal) throw refusal.ToRpcException();
        var command = new AddPowerItem(
            request.Code, request.Cause, request.LegalBasis, request.LowestFineFen, request.HighestFineFen, request.ApprovalLetter, from, to);
        var added = await useCases.RunAsync(context, request, (act, cancellation) => add.HandleAsync(command, act, cancellation));
        return new AddPowerItemReply { Id = added.Id.ToString() };
    }

    [Authorize(Policy = EnforcementPolicies.KeepPowers)]
    public override async Task<EndPowerItemReply> EndPowerItem(EndPowerItemRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        var command = new EndPowerItem(faults.Id("item", request.Id, "赋权事项"), faults.Day("validTo", request.ValidTo, "截止日期"));
        if (faults.Refusal("enforcement.power_form_invalid") is { } refusal) throw refusal.ToRpcException();
        var ended = await useCases.RunAsync(context, request, (act, cancellation) => end.HandleAsync(command, act, cancellation));
        return new EndPowerItemReply { Id = ended.Id.ToString() };
    }

    [Authorize(Policy = EnforcementPolicies.ReadPowers)]
    public override async Task<ListPowerItemsReply> ListPowerItems(ListPowerItemsRequest request, ServerCallContext context)
    {
        var street = acts.Of(context).Street;
        var items = db.PowerItems.AsNoTracking().Where(item => item.Street == street);
        if (WireTime.Day(request.On) is { } on) items = items.Where(item => item.ValidFrom <= on && (item.ValidTo == null || item.ValidTo >= on));
        if (request.Text.Length > 0) items = items.Where(item => item.Code.Contains(request.Text) || item.Cause.Contains(request.Text));
        var size = Math.Clamp(request.Size, 1, LargestPage);
        var total = await items.CountAsync(context.CancellationToken);
        var page = await items
            .OrderBy(item => item.Code).ThenBy(item => item.ValidFrom)
            .Skip((Math.Max(request.Page, 1) - 1) * size).Take(size)
            .ToListAsync(context.CancellationToken);
        return new ListPowerItemsReply { Total = total, Items = { page.Select(View) } };
    }

    private static PowerItemView View(DevolvedPowerItem item) => new()
    {
        Id = item.Id.ToString(),
        Code = item.Code,
        Cause = item.Cause,
        LegalBasis = item.LegalBasis,
        LowestFineFen = item.LowestFineFen,
        HighestFineFen = item.HighestFineFen,
        ApprovalLetter = item.ApprovalLetter,
        ValidFrom = WireTime.Day(item.ValidFrom),
        ValidTo = WireTime.Day(item.ValidTo),
    };
}
