using Enforcement.Contracts.V1;
using Grpc.Core;
using Platform.Hosting.Access;
using Platform.Hosting.Errors;
using Platform.Testing;
using WireViolations = Enforcement.Contracts.V1.Violations;

namespace Enforcement.Tests.Violations;

public sealed class CatalogueTests
{
    [Fact]
    public async Task An_office_takes_the_delivered_catalogue_over_once_and_the_public_reads_it_by_day()
    {
        await using var app = await EnforcementApp.StartAsync();
        var keeper = Client(app, EnforcementApp.Head);
        var adopt = new AdoptCatalogueRequest { Document = "某街发〔2023〕1号" };
        await RefusedAsync("enforcement.catalogue_category_unknown", async () => await keeper.AdoptCatalogueAsync(
            new AdoptCatalogueRequest { Document = "某街发〔2023〕1号", Categories = { "水污染" } }, ServiceApp.Key("unknown")));
        var plans = await keeper.AdoptCatalogueAsync(new AdoptCatalogueRequest { Document = "某街发〔2023〕1号", Categories = { "城乡规划" } }, ServiceApp.Key("plans"));
        Assert.Equal((4, 4), (plans.Violations, plans.Versions));
        var taken = await keeper.AdoptCatalogueAsync(adopt, ServiceApp.Key("adopt"));
        Assert.Equal((22, 38), (taken.Violations, taken.Versions));
        Assert.Equal(taken, await keeper.AdoptCatalogueAsync(adopt, ServiceApp.Key("adopt")));
        var again = await Assert.ThrowsAsync<RpcException>(async () => await keeper.AdoptCatalogueAsync(adopt, ServiceApp.Key("again")));
        Assert.Equal(StatusCode.FailedPrecondition, again.StatusCode);

        var before = Assert.Single((await keeper.ListViolationsAsync(new ListViolationsRequest { On = "2026-08-14", Text = "CG-AIR-05", Size = 5 })).Items);
        var after = Assert.Single((await keeper.ListViolationsAsync(new ListViolationsRequest { On = "2026-08-15", Text = "CG-AIR-05", Size = 5 })).Items);
        Assert.Equal(("中华人民共和国大气污染防治法第一百一十八条第三款", "500元至2万元"), (before.LegalBasis, before.FineRange));
        Assert.Equal(("中华人民共和国生态环境法典第一千一百三十二条第三款", "500元至5000元；拒不改正的5000元至2万元"), (after.LegalBasis, after.FineRange));
        Assert.Equal(26, (await keeper.ListViolationsAsync(new ListViolationsRequest { Size = 1 })).Total);
    }

    [Fact]
    public async Task An_entry_of_the_offices_own_is_added_mapped_changed_and_ended()
    {
        await using var app = await EnforcementApp.StartAsync();
        var keeper = Client(app, EnforcementApp.Head);
        var id = (await keeper.AddViolationAsync(Adding("CG-990"), ServiceApp.Key("add"))).Id;
        await RefusedAsync("enforcement.violation_code_known", async () => await keeper.AddViolationAsync(Adding("CG-990"), ServiceApp.Key("add-2")));
        await keeper.MapViolationAsync(new MapViolationRequest { Id = id, MappingCode = "SL-990" }, ServiceApp.Key("map"));
        await RefusedAsync("enforcement.violation_mapping_known", async () => await keeper.AddViolationAsync(Adding("SL-990"), ServiceApp.Key("add-3")));
        await RefusedAsync("enforcement.violation_mapping_unchanged", async () => await keeper.MapViolationAsync(new MapViolationRequest { Id = id, MappingCode = "SL-990" }, ServiceApp.Key("map-2")));
        var other = (await keeper.AddViolationAsync(Adding("CG-991"), ServiceApp.Key("add-4"))).Id;
        await RefusedAsync("enforcement.violation_mapping_known", async () => await keeper.MapViolationAsync(new MapViolationRequest { Id = other, MappingCode = "SL-990" }, ServiceApp.Key("map-3")));

        await keeper.AddLawVersionAsync(new AddLawVersionRequest { Id = id, Terms = Terms("2023-02-01") }, ServiceApp.Key("version"));
        await keeper.EndLawVersionAsync(new EndLawVersionRequest { Id = id, ValidTo = "2023-02-28", Reason = "条例废止" }, ServiceApp.Key("end"));
        var view = Assert.Single((await keeper.ListViolationsAsync(new ListViolationsRequest { On = "2023-03-01", Text = "SL-990", Size = 5 })).Items);
        Assert.Equal("", view.LegalBasis);
        Assert.Equal(["2023-01-31", "2023-02-28"], view.Versions.Select(version => version.ValidTo));
        Assert.Equal("条例废止", view.Versions[1].Note);
        await RefusedAsync("enforcement.violation_not_found", async () => await keeper.EndLawVersionAsync(
            new EndLawVersionRequest { Id = Guid.CreateVersion7().ToString(), ValidTo = "2023-02-28", Reason = "无" }, ServiceApp.Key("end-2")));
    }

    [Fact]
    public async Task Every_fault_of_the_form_is_told_at_once_and_an_officer_may_not_keep_the_catalogue()
    {
        await using var app = await EnforcementApp.StartAsync();
        var faulty = await Assert.ThrowsAsync<RpcException>(async () => await Client(app, EnforcementApp.Head).AddViolationAsync(
            new AddViolationRequest { Terms = new LawTerms { Fines = { new LawFine() } } }, ServiceApp.Key("empty")));
        Assert.Equal(StatusCode.InvalidArgument, faulty.StatusCode);
        Assert.Superset(
            new HashSet<string> { "code", "cause", "category", "terms.law", "terms.rank", "terms.text", "terms.validFrom", "terms.source", "terms.fines[0].subject" },
            faulty.ToRefusal()!.Faults.Select(fault => fault.Field).ToHashSet());
        var foreign = await Assert.ThrowsAsync<RpcException>(async () => await Client(app, EnforcementApp.Officer).AddViolationAsync(Adding("CG-990"), ServiceApp.Key("officer")));
        Assert.Equal(StatusCode.PermissionDenied, foreign.StatusCode);
    }

    private static WireViolations.ViolationsClient Client(EnforcementApp app, Caller caller) => new(app.App.Calls("enforcement", caller));

    private static AddViolationRequest Adding(string code) => new() { Code = code, Cause = "示例行为", Category = "示例", Terms = Terms("2020-01-01") };

    private static LawTerms Terms(string from) => new()
    {
        Law = "某市条例",
        Article = "第十条",
        Rank = LawRank.LocalRegulation,
        Text = "责令改正，可以处以罚款。",
        ValidFrom = from,
        Kinds = { PenaltyKind.Fine },
        Fines = { new LawFine { Subject = LawSubject.Everyone, Condition = LawCondition.Usual, HighestFineFen = 1_000_00 } },
        Source = "某市条例第十条",
    };

    private static async Task RefusedAsync(string code, Func<Task> act)
    {
        var refused = await Assert.ThrowsAsync<RpcException>(act);
        Assert.Equal(code, refused.ToRefusal()?.Code);
    }
}
