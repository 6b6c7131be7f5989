using System.Globalization;
using Enforcement.Contracts.V1;
using Organization.Contracts;
using Platform.Hosting.Calls;
using Platform.Law;

namespace Records.Tests.Acts;

/// <summary>What may follow a decision and does not in the sample year: a fine that goes to the court, a decision that does not stand.</summary>
internal static class ExecutionActs
{
    // Long enough ago that every remedy is over.
    private const int LongAgo = 250;

    public static async Task DoAsync(LoadedPlatform platform)
    {
        var head = platform.As(Roles.EnforcementHead, "enforcement");
        var (cases, execution) = (new Cases.CasesClient(head), new CaseExecution.CaseExecutionClient(head));
        var known = (await cases.ListPenaltyCasesAsync(new ListPenaltyCasesRequest { Size = 1 })).Items[0];
        await EnforceAsync(platform, cases, execution, known);
        await RevokeAsync(platform, cases, execution, known);
        await CollectAsync(platform, cases, execution, known);
        await RestAsync(platform, cases, execution, known);
        await DemolishAsync(platform, cases, execution, known);
        await SubstitutionActs.DoAsync(platform, cases, known);
        await PublishAsync(platform, cases, known);
        await DiscretionActs.DoAsync(platform);
        await ExaminationActs.DoAsync(platform);
    }

    private static async Task EnforceAsync(LoadedPlatform platform, Cases.CasesClient cases, CaseExecution.CaseExecutionClient execution, PenaltyCaseSummary known)
    {
        var id = (await cases.DecideOnTheSpotAsync(OnTheSpot(known, LongAgo), platform.Key())).Id;
        await execution.ImposeSurchargeAsync(new ImposeSurchargeRequest { CaseId = id, Reason = "逾期未缴（示例）" }, platform.Key());
        await execution.RecordRemedyAsync(
            new RecordRemedyRequest { CaseId = id, Kind = RemedyKind.Reconsideration, SoughtOn = Day(200), Document = "示例复受1号" }, platform.Key());
        await execution.EndRemedyAsync(new EndRemedyRequest { CaseId = id, EndedOn = Day(190), Result = RemedyResult.Upheld, Document = "示例复决1号" }, platform.Key());
        await execution.RemindToPayAsync(
            new RemindToPayRequest { CaseId = id, ServedOn = Day(40), FirstOfficerId = known.LeadOfficerId, SecondOfficerId = known.AssistingOfficerId }, platform.Key());
        await execution.ApplyToCourtAsync(
            new ApplyToCourtRequest
            {
                CaseId = id,
                AppliedOn = Day(0),
                Court = "示例市人民法院",
                Papers = { CourtPaper.Application, CourtPaper.Decision, CourtPaper.ViewsAndReminder, CourtPaper.ObjectOfExecution },
            },
            platform.Key());
        await execution.RecordCourtRulingAsync(new RecordCourtRulingRequest { CaseId = id, RuledOn = Day(0), IsGranted = true, Document = "示例行审1号" }, platform.Key());
        await cases.FileOnTheSpotDecisionAsync(new FileOnTheSpotDecisionRequest { CaseId = id, FiledWithOrganOn = Day(LongAgo - 1) }, platform.Key());
        await cases.CloseCaseAsync(
            new CloseCaseRequest { CaseId = id, Ground = ClosingGround.ExecutionEnded, GroundSince = Day(0), Report = "由法院执行（示例）。" }, platform.Key());
        await execution.ArchiveCaseAsync(
            new ArchiveCaseRequest { CaseId = id, Number = "示例档1", Retention = ArchiveRetention.TenYears, Pages = 12 }, platform.Key());
    }

    private static async Task RevokeAsync(LoadedPlatform platform, Cases.CasesClient cases, CaseExecution.CaseExecutionClient execution, PenaltyCaseSummary known)
    {
        var id = (await cases.DecideOnTheSpotAsync(OnTheSpot(known, 0), platform.Key())).Id;
        await execution.DeferPaymentAsync(new DeferPaymentRequest { CaseId = id, AppliedOn = Day(0), Until = Day(-60), Reason = "经济困难（示例）" }, platform.Key());
        await execution.CorrectDocumentAsync(
            new CorrectDocumentRequest { CaseId = id, Kind = CorrectionKind.Supplement, Document = "当场行政处罚决定书", After = "补写门牌号", Reason = "遗漏" }, platform.Key());
        await new PartyCases.PartyCasesClient(platform.As(Roles.EnforcementHead, "enforcement")).IssueQueryCodeAsync(
            new IssueQueryCodeRequest { CaseId = id, Reason = "当事人遗失文书（示例）" }, platform.Key());
        await execution.RevokeDecisionAsync(
            new RevokeDecisionRequest
            {
                CaseId = id,
                Kind = RevocationKind.Annulled,
                By = RevokedBy.OwnOrgan,
                RevokedOn = Day(0),
                Document = "示例撤字1号",
                Reason = "主要事实不清（示例）",
            },
            platform.Key());
    }

    private static async Task CollectAsync(LoadedPlatform platform, Cases.CasesClient cases, CaseExecution.CaseExecutionClient head, PenaltyCaseSummary known)
    {
        var officer = new CaseExecution.CaseExecutionClient(
            platform.App.Calls("enforcement", LoadedPlatform.Newcomer(Roles.EnforcementOfficer) with { Id = Guid.Parse(known.LeadOfficerId) }));
        var id = (await cases.DecideOnTheSpotAsync(OnTheSpot(known, 3), platform.Key())).Id;
        await cases.RecordPaymentAsync(
            new RecordPaymentRequest { CaseId = id, PaidOn = Day(3), AmountFen = 100_00, ReceiptNumber = "示例票1号", CollectedOnTheSpot = true }, platform.Key());
        await officer.HandOverCollectedAsync(new HandOverCollectedRequest { CaseId = id, HandedOn = Day(2), OrganReceipt = "示例收据1号" }, platform.Key());
        await head.DepositCollectedAsync(new DepositCollectedRequest { CaseId = id, DepositedOn = Day(1), BankReceipt = "示例回单1号" }, platform.Key());
    }

    private static async Task DemolishAsync(LoadedPlatform platform, Cases.CasesClient cases, CaseExecution.CaseExecutionClient head, PenaltyCaseSummary known)
    {
        foreach (var (ago, isRemoved) in new[] { (260, true), (261, false) })
        {
            var id = (await cases.DecideOnTheSpotAsync(OnTheSpot(known, ago), platform.Key())).Id;
            await head.AnnounceDemolitionAsync(
                new AnnounceDemolitionRequest { CaseId = id, Structure = "棚屋一处（示例）", AnnouncedOn = Day(30), PostedPlace = "现场（示例）", Until = Day(20) }, platform.Key());
            if (isRemoved)
            {
                await head.RecordSelfRemovalAsync(new RecordSelfRemovalRequest { CaseId = id, RemovedOn = Day(25), Account = "已自行拆除（示例）" }, platform.Key());
                continue;
            }

            var now = WireTime.Microseconds(TimeProvider.System.GetUtcNow());
            await head.RecordDemolitionAsync(
                new RecordDemolitionRequest
                {
                    CaseId = id,
                    BeganAt = now - 2_000_000,
                    EndedAt = now - 1_000_000,
                    FirstOfficerId = known.LeadOfficerId,
                    SecondOfficerId = known.AssistingOfficerId,
                    DirectedByOrgan = "示例市人民政府",
                    Direction = "示例政责1号",
                    UrgentReason = "棚屋可能倒塌（示例）",
                    Paper = new Paper { Text = "已拆除（示例）" },
                },
                platform.Key());
        }
    }

    private static async Task RestAsync(LoadedPlatform platform, Cases.CasesClient cases, CaseExecution.CaseExecutionClient head, PenaltyCaseSummary known)
    {
        var id = (await cases.DecideOnTheSpotAsync(OnTheSpot(known, 40), platform.Key())).Id;
        await head.SuspendExecutionAsync(
            new SuspendExecutionRequest { CaseId = id, Ground = SuspensionGround.PartyUnable, SuspendedOn = Day(20), Reason = "暂无收入（示例）" }, platform.Key());
        await head.ResumeExecutionAsync(new ResumeExecutionRequest { CaseId = id, ResumedOn = Day(10), Reason = "已恢复经营（示例）" }, platform.Key());
        // The decision of forty days ago fell due twenty-five days ago or, over days off, some days later.
        await head.AgreeOnExecutionAsync(
            new AgreeOnExecutionRequest
            {
                CaseId = id,
                AgreedOn = Day(9),
                Instalments = { new InstalmentForm { DueOn = Day(8), AmountFen = 100_00 } },
                HarmsNobody = true,
            },
            platform.Key());
        await head.RecordBreachOfAgreementAsync(new RecordBreachOfAgreementRequest { CaseId = id, BrokenOn = Day(7), Account = "没有缴纳（示例）" }, platform.Key());
        await head.EndExecutionAsync(
            new EndExecutionRequest { CaseId = id, Ground = ExecutionEndGround.CitizenDied, EndedOn = Day(5), Reason = "无遗产，无义务承受人（示例）" }, platform.Key());
    }

    private static async Task PublishAsync(LoadedPlatform platform, Cases.CasesClient cases, PenaltyCaseSummary known)
    {
        var clerk = new Publications.PublicationsClient(platform.As(Roles.JudicialClerk, "enforcement"));
        var head = new Publications.PublicationsClient(platform.As(Roles.EnforcementHead, "enforcement"));
        var id = (await cases.DecideOnTheSpotAsync(OnTheSpot(known, 2), platform.Key())).Id;
        await clerk.ProposeNonPublicationAsync(
            new ProposeNonPublicationRequest { CaseId = id, Ground = NonPublicationGround.Safety, Reason = "可能影响稳定（示例）" }, platform.Key());
        await head.DeclinePublicationAsync(new DeclinePublicationRequest { CaseId = id, Reason = "不影响（示例）" }, platform.Key());
        var prepared = await clerk.PreparePublicationsAsync(new PreparePublicationsRequest { CaseIds = { id } }, platform.Key());
        await head.ApprovePublicationsAsync(new ApprovePublicationsRequest { CopyRefs = { prepared.CopyRefs } }, platform.Key());
    }

    public static DecideOnTheSpotRequest OnTheSpot(PenaltyCaseSummary known, int daysAgo) => new()
    {
        Source = CaseSource.Patrol,
        ViolationCode = known.ViolationCode,
        ActDate = Day(daysAgo),
        DecidedOn = Day(daysAgo),
        Place = "示例路",
        PartyKind = PartyKind.Citizen,
        PartyName = "示例",
        LeadOfficerId = known.LeadOfficerId,
        AssistingOfficerId = known.AssistingOfficerId,
        Facts = "占道经营（示例）。",
        Penalty = new Penalty { Kinds = { PenaltyKind.Fine }, FineFen = 100_00, Mitigation = "当场改正（示例）" },
        CorrectionOrder = "立即改正",
        Defence = "无",
        DefenceCheck = "无需复核",
        Performance = "十五日内到银行缴纳",
        HandedOver = true,
        CertificateShown = true,
        IsSynthetic = true,
    };

    public static string Day(int ago) =>
        LegalTime.DateOf(TimeProvider.System.GetUtcNow()).AddDays(-ago).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
