using Enforcement.Contracts.V1;
using Grpc.Core;
using Platform.Hosting.Access;
using Platform.Hosting.Errors;
using Platform.Testing;
using WireClues = Enforcement.Contracts.V1.Clues;

namespace Enforcement.Tests.Clues;

public sealed class ClueCallTests
{
    [Fact]
    public async Task A_case_filed_on_a_clue_concludes_it_and_each_names_the_other()
    {
        await using var app = await EnforcementApp.StartAsync();
        var (clues, cases) = (Client(app, EnforcementApp.Officer), app.CasesAs(EnforcementApp.Officer));
        var clue = (await clues.ReceiveClueAsync(Receiving(), ServiceApp.Key("receive"))).Id;
        var open = Assert.Single((await clues.ListCluesAsync(new ListCluesRequest { Status = "Checking", Mine = true, Size = 10 })).Items);
        Assert.Equal(("2023-03-21", 14), (open.DueOn, open.DaysLeft));

        var filing = EnforcementApp.Filing();
        filing.ClueId = clue;
        var filed = await cases.FilePenaltyCaseAsync(filing, ServiceApp.Key("file"));
        var concluded = Assert.Single((await clues.ListCluesAsync(new ListCluesRequest { Status = "Filed", Size = 10 })).Items);
        Assert.Equal((filed.Id, "2023-03-01", ""), (concluded.CaseId, concluded.ConcludedOn, concluded.DueOn));
        Assert.Equal(clue, (await cases.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = filed.Id })).ClueId);

        var again = await Assert.ThrowsAsync<RpcException>(async () => await cases.FilePenaltyCaseAsync(filing, ServiceApp.Key("again")));
        Assert.Equal("PEN-40", again.ToRefusal()!.RuleId);
        // The number of the refused case was given back.
        Assert.Equal("某街立字〔2023〕2号", (await cases.FilePenaltyCaseAsync(EnforcementApp.Filing(), ServiceApp.Key("next"))).Number);
    }

    [Fact]
    public async Task A_clue_is_extended_transferred_and_dismissed()
    {
        await using var app = await EnforcementApp.StartAsync();
        var (clues, head) = (Client(app, EnforcementApp.Officer), Client(app, EnforcementApp.Head));
        var first = (await clues.ReceiveClueAsync(Receiving(), ServiceApp.Key("a"))).Id;
        var second = (await clues.ReceiveClueAsync(Receiving(), ServiceApp.Key("b"))).Id;
        await head.ExtendClueAsync(new ExtendClueRequest { Id = first, Days = 10, Reason = "等待鉴定" }, ServiceApp.Key("extend"));
        await clues.TransferClueAsync(new TransferClueRequest { Id = first, Organ = "某市水务局", Reason = "不属于本机关管辖" }, ServiceApp.Key("transfer"));
        await clues.DismissClueAsync(new DismissClueRequest { Id = second, Reason = "没有违法事实" }, ServiceApp.Key("dismiss"));
        Assert.Equal(["Dismissed", "Transferred"], (await clues.ListCluesAsync(new ListCluesRequest { Size = 10 })).Items.Select(clue => clue.Status).Order(StringComparer.Ordinal));
        var foreign = await Assert.ThrowsAsync<RpcException>(async () => await clues.ExtendClueAsync(new ExtendClueRequest { Id = second, Days = 1, Reason = "无" }, ServiceApp.Key("officer")));
        Assert.Equal(StatusCode.PermissionDenied, foreign.StatusCode);
    }

    [Fact]
    public async Task A_clue_out_of_nothing_is_refused_with_every_fault()
    {
        await using var app = await EnforcementApp.StartAsync();
        var clues = Client(app, EnforcementApp.Officer);
        var empty = await Assert.ThrowsAsync<RpcException>(async () => await clues.ReceiveClueAsync(new ReceiveClueRequest(), ServiceApp.Key("empty")));
        Assert.Equal(
            ["assistingOfficer", "leadOfficer", "matter", "origin", "place", "receivedOn", "source"],
            empty.ToRefusal()!.Faults.Select(fault => fault.Field).Order(StringComparer.Ordinal));
        var order = Receiving();
        (order.Source, order.WorkOrderId) = (ClueSource.WorkOrder, Guid.CreateVersion7().ToString());
        var unknown = await Assert.ThrowsAsync<RpcException>(async () => await clues.ReceiveClueAsync(order, ServiceApp.Key("order")));
        Assert.Equal("enforcement.clue_order_not_found", unknown.ToRefusal()!.Code);
        order.Source = ClueSource.Complaint;
        var dropped = await Assert.ThrowsAsync<RpcException>(async () => await clues.ReceiveClueAsync(order, ServiceApp.Key("dropped")));
        Assert.Equal(["order_of_other_source"], dropped.ToRefusal()!.Faults.Select(fault => fault.Code));
        var filing = EnforcementApp.Filing();
        filing.ClueId = Guid.CreateVersion7().ToString();
        var missing = await Assert.ThrowsAsync<RpcException>(async () => await app.CasesAs(EnforcementApp.Officer).FilePenaltyCaseAsync(filing, ServiceApp.Key("missing")));
        Assert.Equal("enforcement.clue_not_found", missing.ToRefusal()!.Code);
    }

    private static WireClues.CluesClient Client(EnforcementApp app, Caller caller) => new(app.App.Calls("enforcement", caller));

    private static ReceiveClueRequest Receiving() => new()
    {
        Source = ClueSource.Complaint,
        ReceivedOn = "2023-02-28",
        Matter = "店外堆放建材",
        Place = "中市路",
        Origin = "街道便民服务窗口",
        LeadOfficerId = EnforcementApp.Lead.ToString(),
        AssistingOfficerId = EnforcementApp.Assisting.ToString(),
    };
}
