using Enforcement.Contracts.V1;
using Organization.Contracts;
using Platform.Testing;
using Simulation;

namespace PublishedYear.Tests;

/// <summary>What officers of the bureau do in these tests, each with their own rights.</summary>
internal sealed class BureauActs(SampleTown town, int officer = 0)
{
    private readonly Person _lead = SampleTown.Holder(Roles.EnforcementOfficer, officer);
    private readonly Person _second = SampleTown.Holder(Roles.EnforcementOfficer, officer + 1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private WorkOrders.WorkOrdersClient Orders => new(town.As(_lead, "enforcement"));

    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).DateTime);

    public async Task<string> RegisterAsync(string name)
    {
        var order = await Orders.RegisterWorkOrderAsync(
            new RegisterWorkOrderRequest
            {
                ExternalId = $"TEST-{name}",
                Category = WorkOrderCategory.CityAppearance,
                Channel = WorkOrderChannel.LinkagePlatform,
                Title = "店外堆放物品",
                Description = "联动平台转来的反映，内容为合成示例。",
                Address = "陆嘉南路",
                LongitudeMicrodegrees = 121_100_000,
                LatitudeMicrodegrees = 31_500_000,
                ReportedAt = town.Clock.GetUtcNow().AddMinutes(-5).ToUnixTimeMilliseconds() * 1000,
                ReporterName = "示例反映人",
                ReporterPhone = "000-1234",
                IsSynthetic = true,
            },
            ServiceApp.Key($"order-{name}"), cancellationToken: Stop);
        await Orders.DispatchWorkOrderAsync(
            new DispatchWorkOrderRequest { Id = order.Id, Team = "执法一中队", OfficerId = _lead.Id.ToString() }, ServiceApp.Key($"order-{name}-dispatched"), cancellationToken: Stop);
        return order.Id;
    }

    public async Task ResolveAsync(string id) => await Orders.ResolveWorkOrderAsync(
        new ResolveWorkOrderRequest { Id = id, Result = "已当场清理。", EvidenceNote = "现场照片2张（合成）" }, ServiceApp.Key($"{id}-resolved"), cancellationToken: Stop);

    public async Task WithdrawAsync(string id) => await Orders.WithdrawWorkOrderAsync(
        new WithdrawWorkOrderRequest { Id = id, Reason = "反映人撤回。" }, ServiceApp.Key($"{id}-withdrawn"), cancellationToken: Stop);

    public async Task<string> DecideOnTheSpotAsync(string name, DateOnly on)
    {
        var day = on.ToString("yyyy-MM-dd");
        var decided = await new Cases.CasesClient(town.As(_lead, "enforcement")).DecideOnTheSpotAsync(
            new DecideOnTheSpotRequest
            {
                Source = CaseSource.Patrol,
                ViolationCode = "SL-001",
                ActDate = day,
                Place = "陆嘉南路",
                PartyKind = PartyKind.SoleTrader,
                PartyName = "示例经营户",
                LeadOfficerId = _lead.Id.ToString(),
                AssistingOfficerId = _second.Id.ToString(),
                Facts = "巡查发现占用公共场地堆放物料，事实清楚，当事人当场承认。",
                Penalty = new Penalty { Kinds = { PenaltyKind.Warning } },
                CorrectionOrder = "当场改正。",
                Defence = "无",
                DefenceCheck = "已当场听取并核对。",
                DecidedOn = day,
                HandedOver = true,
                CertificateShown = true,
                IsSynthetic = true,
            },
            ServiceApp.Key($"minor-{name}"), cancellationToken: Stop);
        return decided.Id;
    }
}
