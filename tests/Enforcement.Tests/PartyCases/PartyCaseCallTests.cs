using Enforcement.Contracts.V1;
using Enforcement.Tests.Cases;
using Grpc.Core;
using Organization.Contracts;
using Platform.Hosting.Access;
using Platform.Hosting.Errors;
using Platform.Testing;
using static Enforcement.Contracts.V1.PartyCases;

namespace Enforcement.Tests.PartyCases;

/// <summary>What the party of a case reads, over gRPC and without an account.</summary>
public sealed class PartyCaseCallTests : IAsyncLifetime
{
    private static readonly Caller s_stranger = ServiceApp.Staff(EnforcementApp.Uncertified, "enforcement", Roles.EnforcementOfficer);
    private static readonly Caller s_lawyer = ServiceApp.Staff(Guid.Parse("018c0000-0000-7000-8000-000000000007"), "enforcement", Roles.TeamLawyer);
    private static readonly Caller s_clerk = ServiceApp.Staff(Guid.Parse("018c0000-0000-7000-8000-00000000000a"), "judicial", Roles.JudicialClerk);
    private static readonly Caller s_leader = ServiceApp.Staff(Guid.Parse("018c0000-0000-7000-8000-00000000000b"), "leaders", Roles.Leader);
    private EnforcementApp _app = null!;
    private CaseJourney _journey = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await EnforcementApp.StartAsync();
        _journey = new CaseJourney(_app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_party_reads_its_case_by_number_and_code_however_they_are_written()
    {
        var (id, number, code) = await FiledAsync();
        await _journey.ReportAsync(id);
        await _journey.AgreeAsync(id);
        await _journey.NotifyAsync(id);
        var view = await AskAsync(number, code);
        Assert.Equal((number, "张某某", PartyStage.Noticed), (view.Number, view.PartyMasked, view.Stage));
        Assert.Equal(["行政处罚事先告知书"], view.Documents.Select(paper => paper.Title));
        Assert.Equal(["D03", "D11"], view.Clocks.Select(known => known.Clock.Code));
        Assert.DoesNotContain("张三", view.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(EnforcementApp.Lead.ToString(), view.ToString(), StringComparison.Ordinal);

        Assert.Equal(number, (await AskAsync(number.Replace('〔', '[').Replace('〕', ']').Replace("号", " 号", StringComparison.Ordinal), code.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant())).Number);
        Assert.Equal(number, (await AskAsync("某街立字（２０２３）１", code)).Number);
    }

    [Fact]
    public async Task An_unknown_number_and_a_wrong_code_have_one_answer()
    {
        var (_, number, code) = await FiledAsync();
        var (_, _, other) = await FiledAsync();
        foreach (var (asked, given) in new[] { (number, other), (number, "2222-2222-2222-2222"), ("某街立字〔2023〕99号", code), ("其他字〔2023〕1号", code), ("不是案号", code) })
        {
            var fault = await Assert.ThrowsAsync<RpcException>(() => AskAsync(asked, given));
            Assert.Equal((StatusCode.NotFound, "enforcement.party_case_unknown"), (fault.StatusCode, fault.ToRefusal()?.Code));
        }
    }

    [Fact]
    public async Task What_is_missing_or_no_code_is_told_at_the_field()
    {
        var faults = (await CaseJourney.RefusalOf(Visitor.GetPartyCaseAsync(new GetPartyCaseRequest { Code = "abc" }))).Faults;
        Assert.Equal([("number", "请填写案号。"), ("code", "查询码是十六位字母和数字，请核对后重新填写。")], faults.Select(fault => (fault.Field, fault.Message)));
    }

    [Fact]
    public async Task Another_code_ends_the_one_before()
    {
        var (id, number, code) = await FiledAsync();
        var again = new IssueQueryCodeRequest { CaseId = id, Reason = "当事人遗失文书" };
        Assert.Equal("enforcement.not_own_case", (await CaseJourney.RefusalOf(As(s_stranger).IssueQueryCodeAsync(again))).Code);
        Assert.Equal("reason", Assert.Single((await CaseJourney.RefusalOf(As(EnforcementApp.Officer).IssueQueryCodeAsync(new IssueQueryCodeRequest { CaseId = id }))).Faults).Field);
        var nowhere = new IssueQueryCodeRequest { CaseId = EnforcementApp.Uncertified.ToString(), Reason = "遗失" };
        Assert.Equal("enforcement.case_not_found", (await CaseJourney.RefusalOf(As(EnforcementApp.Officer).IssueQueryCodeAsync(nowhere))).Code);
        await AskAsync(number, code);

        await As(EnforcementApp.Officer).IssueQueryCodeAsync(again);
        Assert.Equal(StatusCode.NotFound, (await Assert.ThrowsAsync<RpcException>(() => AskAsync(number, code))).StatusCode);
        Assert.Equal(number, (await AskAsync(number, await CodeAsync(id, EnforcementApp.Officer))).Number);
    }

    [Fact]
    public async Task Only_who_may_see_the_party_reads_the_code_on_the_desk()
    {
        var (id, _, code) = await FiledAsync();
        Assert.Equal(code, await CodeAsync(id, EnforcementApp.Head));
        foreach (var caller in new[] { s_stranger, s_lawyer, s_clerk, s_leader })
            Assert.Equal("", await CodeAsync(id, caller));
    }

    private PartyCasesClient Visitor => As(Caller.Visitor(ServiceApp.Street));

    private PartyCasesClient As(Caller caller) => new(_app.App.Calls("enforcement", caller));

    private async Task<PartyCaseView> AskAsync(string number, string code) => await Visitor.GetPartyCaseAsync(new GetPartyCaseRequest { Number = number, Code = code });

    private async Task<string> CodeAsync(string id, Caller caller) => (await _app.CasesAs(caller).GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = id })).QueryCode;

    private async Task<(string Id, string Number, string Code)> FiledAsync()
    {
        var id = await _journey.FileAsync();
        var shown = await _journey.Officer.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = id });
        return (id, shown.Summary.Number, shown.QueryCode);
    }
}
