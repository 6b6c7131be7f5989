using Enforcement.Contracts.V1;
using Grpc.Core;
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

    private Cases.CasesClient LeadCases => CasesAs(_lead);

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
        var decided = await LeadCases.DecideOnTheSpotAsync(
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

    /// <summary>Leads an ordinary case from filing to decision on the clock's day; the party gives its right to be heard up, so that nothing waits.</summary>
    public async Task<string> DecideOrdinaryAsync(string name)
    {
        var day = Today(town.Clock).ToString("yyyy-MM-dd");
        var fined = new Penalty { Kinds = { PenaltyKind.Fine }, FineFen = 500_00 };
        var id = (await LeadCases.FilePenaltyCaseAsync(
            new FilePenaltyCaseRequest
            {
                Source = CaseSource.Patrol,
                ViolationCode = "SL-001",
                ActDate = day,
                Place = "陆嘉南路",
                PartyKind = PartyKind.SoleTrader,
                PartyName = "示例经营户",
                LeadOfficerId = _lead.Id.ToString(),
                AssistingOfficerId = _second.Id.ToString(),
                Facts = "巡查发现占用公共场地堆放物料，有现场照片为证。",
                Track = CaseTrack.Ordinary,
                IsSynthetic = true,
            },
            Key("filed"), cancellationToken: Stop)).Id;
        await LeadCases.RecordInquiryAsync(
            new RecordInquiryRequest
            {
                CaseId = id,
                Kind = EvidenceKind.InspectionRecord,
                TakenOn = day,
                FirstOfficerId = _lead.Id.ToString(),
                SecondOfficerId = _second.Id.ToString(),
                Paper = new Paper { Title = "现场检查笔录", Date = day, Text = "占用公共场地的事实经过（合成）。" },
            },
            Key("inquired"), cancellationToken: Stop);
        await LeadCases.SubmitEndReportAsync(
            new SubmitEndReportRequest
            {
                CaseId = id,
                Party = "示例经营户",
                SourceAndCourse = "立案后两名执法人员现场检查。",
                FactsAndEvidence = "有笔录和照片为证。",
                OpinionAndBasis = "拟处罚款。",
                BenchmarkAndReason = "一般档次。",
                Proposed = fined,
            },
            Key("reported"), cancellationToken: Stop);
        await ReviewAsync(id, Key);
        await LeadCases.IssuePenaltyNoticeAsync(
            new IssuePenaltyNoticeRequest
            {
                CaseId = id,
                Facts = "占用公共场地堆放物料。",
                Reasons = "违法事实清楚，证据充分。",
                Basis = "城市市容和环境卫生管理条例",
                Proposed = fined,
                TellsRightToDefend = true,
                InBusiness = true,
                ServedOn = day,
                Method = ServiceMethod.Direct,
            },
            Key("noticed"), cancellationToken: Stop);
        await LeadCases.RecordDefenceAsync(
            new RecordDefenceRequest { CaseId = id, Waived = true, StatedOn = day }, Key("waived"), cancellationToken: Stop);
        await CasesAs(SampleTown.Holder(Roles.EnforcementHead)).DecidePenaltyAsync(
            new DecidePenaltyRequest
            {
                CaseId = id,
                Outcome = CaseOutcome.Penalize,
                Penalty = fined,
                CorrectionOrder = "责令立即改正违法行为。",
                PartyAddress = "陆嘉南路",
                FactsAndEvidence = "有笔录、照片等证据证明。",
                Basis = "城市市容和环境卫生管理条例",
                Performance = "自收到决定书之日起十五日内到代收银行缴纳。",
            },
            Key("decided"), cancellationToken: Stop);
        return id;

        Metadata Key(string step) => ServiceApp.Key($"ordinary-{name}-{step}");
    }

    private async Task ReviewAsync(string id, Func<string, Metadata> key)
    {
        await LeadCases.SubmitForLegalReviewAsync(new SubmitForLegalReviewRequest { CaseId = id }, key("submitted"), cancellationToken: Stop);
        var items = Enum.GetValues<LegalReviewItem>().Where(item => item != LegalReviewItem.Unspecified);
        await CasesAs(SampleTown.Holder(Roles.LegalReviewer)).GiveLegalReviewAsync(
            new GiveLegalReviewRequest
            {
                CaseId = id,
                Opinion = ReviewOpinion.Agree,
                Text = "事实清楚，程序合法，同意。",
                QualificationNumber = "示例法职0001",
                Answers = { items.Select(item => new ReviewAnswer { Item = item, Stands = true }) },
            },
            key("reviewed"), cancellationToken: Stop);
    }

    private Cases.CasesClient CasesAs(Person person) => new(town.As(person, "enforcement"));
}
