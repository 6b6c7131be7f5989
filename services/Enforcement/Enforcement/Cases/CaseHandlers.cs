using Microsoft.Extensions.DependencyInjection;

namespace Enforcement.Cases;

/// <summary>The use cases of penalty cases, for the adapter.</summary>
internal sealed class CaseHandlers(
    FilePenaltyCaseHandler filePenaltyCase,
    DecideOnTheSpotHandler decideOnTheSpot,
    DecidePenaltyHandler decidePenalty,
    AttachWorkOrderHandler attachWorkOrder,
    ReassignLeadOfficerHandler reassignLeadOfficer,
    RecordInquiryHandler recordInquiry,
    SubmitEndReportHandler submitEndReport,
    SubmitForLegalReviewHandler submitForLegalReview,
    GiveLegalReviewHandler giveLegalReview,
    IssuePenaltyNoticeHandler issuePenaltyNotice,
    RecordDefenceHandler recordDefence,
    ServeDecisionHandler serveDecision,
    RecordPaymentHandler recordPayment,
    CloseCaseHandler closeCase,
    PauseDecisionClockHandler pauseDecisionClock,
    ResumeDecisionClockHandler resumeDecisionClock,
    ExtendDecisionClockHandler extendDecisionClock,
    FileOnTheSpotDecisionHandler fileOnTheSpotDecision)
{
    public FilePenaltyCaseHandler FilePenaltyCase { get; } = filePenaltyCase;

    public DecideOnTheSpotHandler DecideOnTheSpot { get; } = decideOnTheSpot;

    public DecidePenaltyHandler DecidePenalty { get; } = decidePenalty;

    public AttachWorkOrderHandler AttachWorkOrder { get; } = attachWorkOrder;

    public ReassignLeadOfficerHandler ReassignLeadOfficer { get; } = reassignLeadOfficer;

    public RecordInquiryHandler RecordInquiry { get; } = recordInquiry;

    public SubmitEndReportHandler SubmitEndReport { get; } = submitEndReport;

    public SubmitForLegalReviewHandler SubmitForLegalReview { get; } = submitForLegalReview;

    public GiveLegalReviewHandler GiveLegalReview { get; } = giveLegalReview;

    public IssuePenaltyNoticeHandler IssuePenaltyNotice { get; } = issuePenaltyNotice;

    public RecordDefenceHandler RecordDefence { get; } = recordDefence;

    public ServeDecisionHandler ServeDecision { get; } = serveDecision;

    public RecordPaymentHandler RecordPayment { get; } = recordPayment;

    public CloseCaseHandler CloseCase { get; } = closeCase;

    public PauseDecisionClockHandler PauseDecisionClock { get; } = pauseDecisionClock;

    public ResumeDecisionClockHandler ResumeDecisionClock { get; } = resumeDecisionClock;

    public ExtendDecisionClockHandler ExtendDecisionClock { get; } = extendDecisionClock;

    public FileOnTheSpotDecisionHandler FileOnTheSpotDecision { get; } = fileOnTheSpotDecision;

    public static void Register(IServiceCollection services) =>
        services
            .AddScoped<FilePenaltyCaseHandler>()
            .AddScoped<DecideOnTheSpotHandler>()
            .AddScoped<DecidePenaltyHandler>()
            .AddScoped<AttachWorkOrderHandler>()
            .AddScoped<ReassignLeadOfficerHandler>()
            .AddScoped<RecordInquiryHandler>()
            .AddScoped<SubmitEndReportHandler>()
            .AddScoped<SubmitForLegalReviewHandler>()
            .AddScoped<GiveLegalReviewHandler>()
            .AddScoped<IssuePenaltyNoticeHandler>()
            .AddScoped<RecordDefenceHandler>()
            .AddScoped<ServeDecisionHandler>()
            .AddScoped<RecordPaymentHandler>()
            .AddScoped<CloseCaseHandler>()
            .AddScoped<PauseDecisionClockHandler>()
            .AddScoped<ResumeDecisionClockHandler>()
            .AddScoped<ExtendDecisionClockHandler>()
            .AddScoped<FileOnTheSpotDecisionHandler>()
            .AddScoped<CaseHandlers>()
            .AddScoped<CaseQueries>()
            .AddScoped<ReviewQueue>();
}
