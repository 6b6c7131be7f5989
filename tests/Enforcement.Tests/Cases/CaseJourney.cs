using Enforcement.Contracts.V1;
using Grpc.Core;
using Organization.Contracts;
using Platform.Hosting.Access;
using Platform.Hosting.Errors;
using Platform.Law.Results;
using Platform.Testing;

namespace Enforcement.Tests.Cases;

/// <summary>Leads cases through the real service, each step by who may take it.</summary>
internal sealed class CaseJourney(EnforcementApp app)
{
    public static readonly Caller Reviewer = ServiceApp.Staff(Guid.Parse("018c0000-0000-7000-8000-000000000008"), "enforcement", Roles.LegalReviewer);

    public Contracts.V1.Cases.CasesClient Officer { get; } = app.CasesAs(EnforcementApp.Officer);

    public Contracts.V1.Cases.CasesClient Head { get; } = app.CasesAs(EnforcementApp.Head);

    public Contracts.V1.Cases.CasesClient Review { get; } = app.CasesAs(Reviewer);

    public Contracts.V1.Cases.CasesClient Visitor { get; } = app.CasesAs(Caller.Visitor(ServiceApp.Street));

    /// <summary>Puts decisions before the public: an officer makes the copies, the head looks at them.</summary>
    public async Task PublishAsync(params IReadOnlyList<string> ids)
    {
        await PublicationsAs(EnforcementApp.Officer).PreparePublicationsAsync(new PreparePublicationsRequest { CaseIds = { ids } });
        await PublicationsAs(EnforcementApp.Head).ApprovePublicationsAsync(new ApprovePublicationsRequest { CopyRefs = { await PreparedAsync() } });
    }

    public Contracts.V1.Publications.PublicationsClient PublicationsAs(Caller caller) => new(app.App.Calls("enforcement", caller));

    /// <summary>What waits for a second person.</summary>
    public async Task<IReadOnlyList<string>> PreparedAsync() =>
        [.. (await PublicationsAs(EnforcementApp.Head).ListPublicationsAsync(new ListPublicationsRequest { Status = "Prepared", Size = 50 })).Items.Select(row => row.CopyRef)];

    public static Penalty Fine(long fen) => new() { Kinds = { PenaltyKind.Fine }, FineFen = fen };

    public async Task<string> FileAsync() => (await Officer.FilePenaltyCaseAsync(new FilePenaltyCaseRequest
    {
        Source = CaseSource.Patrol,
        ViolationCode = "CG-ROAD-01",
        ActDate = "2023-02-20",
        Place = "中市路",
        PartyKind = PartyKind.Citizen,
        PartyName = "张三",
        LeadOfficerId = EnforcementApp.Lead.ToString(),
        AssistingOfficerId = EnforcementApp.Assisting.ToString(),
        Facts = "在人行道堆放建材约二十平方米。",
        IsSynthetic = true,
    })).Id;

    public async Task ReportAsync(string id)
    {
        await Officer.RecordInquiryAsync(new RecordInquiryRequest
        {
            CaseId = id,
            Kind = EvidenceKind.InspectionRecord,
            TakenOn = Today,
            FirstOfficerId = EnforcementApp.Lead.ToString(),
            SecondOfficerId = EnforcementApp.Assisting.ToString(),
            Paper = new Paper { Title = "现场笔录", Text = "占用人行道。" },
        });
        await Officer.SubmitEndReportAsync(new SubmitEndReportRequest
        {
            CaseId = id,
            Party = "张三",
            SourceAndCourse = "巡查发现",
            FactsAndEvidence = "现场笔录",
            OpinionAndBasis = "拟处罚款",
            BenchmarkAndReason = "一般档",
            Proposed = Fine(300_00),
        });
    }

    public async Task AgreeAsync(string id)
    {
        await Officer.SubmitForLegalReviewAsync(new SubmitForLegalReviewRequest { CaseId = id });
        await Review.GiveLegalReviewAsync(Opinion(id, ReviewOpinion.Agree));
    }

    public static GiveLegalReviewRequest Opinion(string id, ReviewOpinion opinion, params LegalReviewItem[] failing) => new()
    {
        CaseId = id,
        Opinion = opinion,
        Text = "见审核意见。",
        QualificationNumber = "A20203205850001",
        Answers =
        {
            Enum.GetValues<LegalReviewItem>()
                .Where(item => item != LegalReviewItem.Unspecified)
                .Select(item => new ReviewAnswer { Item = item, Stands = !failing.Contains(item) }),
        },
        Defects = { failing.Select(item => new ReviewDefect { Item = item, Place = "现场笔录", Text = "缺少签名" }) },
    };

    public async Task NotifyAsync(string id) => await Officer.IssuePenaltyNoticeAsync(new IssuePenaltyNoticeRequest
    {
        CaseId = id,
        Facts = "占用人行道",
        Reasons = "妨碍通行",
        Basis = "条例第四十二条",
        Proposed = Fine(300_00),
        TellsRightToDefend = true,
        ServedOn = Today,
        Method = ServiceMethod.Direct,
    });

    public static DecidePenaltyRequest Decision(string id) => new()
    {
        CaseId = id,
        Outcome = CaseOutcome.Penalize,
        Penalty = Fine(300_00),
        CorrectionOrder = "立即清除",
        PartyAddress = "某市中市路1号",
        FactsAndEvidence = "现场笔录",
        Basis = "条例第四十二条",
        Performance = "十五日内到银行缴纳",
    };

    public async Task ServeAsync(string id) => await Officer.ServeDecisionAsync(new ServeDecisionRequest
    {
        CaseId = id,
        Method = ServiceMethod.Direct,
        ServedOn = Today,
        FirstOfficerId = EnforcementApp.Lead.ToString(),
        SecondOfficerId = EnforcementApp.Assisting.ToString(),
    });

    public async Task<string> DecideAsync(string id)
    {
        await ReportAsync(id);
        await AgreeAsync(id);
        await NotifyAsync(id);
        await Officer.RecordDefenceAsync(new RecordDefenceRequest { CaseId = id, Waived = true, StatedOn = Today });
        return (await Head.DecidePenaltyAsync(Decision(id))).DecisionNumber;
    }

    public DecideOnTheSpotRequest OnTheSpot() => new()
    {
        Source = CaseSource.Patrol,
        ViolationCode = "CG-ROAD-01",
        ActDate = Today,
        Place = "中市路",
        PartyKind = PartyKind.Citizen,
        PartyName = "李四",
        LeadOfficerId = EnforcementApp.Lead.ToString(),
        AssistingOfficerId = EnforcementApp.Assisting.ToString(),
        Facts = "占道经营。",
        Penalty = Fine(50_00),
        CorrectionOrder = "立即改正",
        Defence = "无",
        DefenceCheck = "无需复核",
        Performance = "十五日内到银行缴纳",
        HandedOver = true,
        CertificateShown = true,
        IsSynthetic = true,
    };

    public static async Task<Refusal> RefusalOf<T>(AsyncUnaryCall<T> call)
    {
        var fault = await Assert.ThrowsAsync<RpcException>(async () => await call);
        return fault.ToRefusal() ?? throw new InvalidOperationException(fault.ToString());
    }

    public string Today => app.Clock.Today.ToString("yyyy-MM-dd");
}
