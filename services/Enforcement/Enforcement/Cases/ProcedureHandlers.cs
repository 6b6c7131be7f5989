using Microsoft.Extensions.DependencyInjection;

namespace Enforcement.Cases;

/// <summary>The use cases beside the common course of a case, for the adapter: hearings, recusal, preserved evidence, transfer, discussion.</summary>
internal sealed class ProcedureHandlers(
    RequestHearingHandler requestHearing,
    ArrangeHearingHandler arrangeHearing,
    RecordHearingWaiverHandler recordHearingWaiver,
    RecordHearingHandler recordHearing,
    RequestRecusalHandler requestRecusal,
    DecideRecusalHandler decideRecusal,
    ApprovePreservationHandler approvePreservation,
    RecordPreservationHandler recordPreservation,
    DisposePreservationHandler disposePreservation,
    ReportCrimeHandler reportCrime,
    DecideTransferHandler decideTransfer,
    RecordTransferHandler recordTransfer,
    RecordPoliceAnswerHandler recordPoliceAnswer,
    RecordHandoverHandler recordHandover,
    RecordDiscussionHandler recordDiscussion)
{
    public RequestHearingHandler RequestHearing { get; } = requestHearing;

    public ArrangeHearingHandler ArrangeHearing { get; } = arrangeHearing;

    public RecordHearingWaiverHandler RecordHearingWaiver { get; } = recordHearingWaiver;

    public RecordHearingHandler RecordHearing { get; } = recordHearing;

    public RequestRecusalHandler RequestRecusal { get; } = requestRecusal;

    public DecideRecusalHandler DecideRecusal { get; } = decideRecusal;

    public ApprovePreservationHandler ApprovePreservation { get; } = approvePreservation;

    public RecordPreservationHandler RecordPreservation { get; } = recordPreservation;

    public DisposePreservationHandler DisposePreservation { get; } = disposePreservation;

    public ReportCrimeHandler ReportCrime { get; } = reportCrime;

    public DecideTransferHandler DecideTransfer { get; } = decideTransfer;

    public RecordTransferHandler RecordTransfer { get; } = recordTransfer;

    public RecordPoliceAnswerHandler RecordPoliceAnswer { get; } = recordPoliceAnswer;

    public RecordHandoverHandler RecordHandover { get; } = recordHandover;

    public RecordDiscussionHandler RecordDiscussion { get; } = recordDiscussion;

    public static void Register(IServiceCollection services) =>
        services
            .AddScoped<RequestHearingHandler>()
            .AddScoped<ArrangeHearingHandler>()
            .AddScoped<RecordHearingWaiverHandler>()
            .AddScoped<RecordHearingHandler>()
            .AddScoped<RequestRecusalHandler>()
            .AddScoped<DecideRecusalHandler>()
            .AddScoped<ApprovePreservationHandler>()
            .AddScoped<RecordPreservationHandler>()
            .AddScoped<DisposePreservationHandler>()
            .AddScoped<ReportCrimeHandler>()
            .AddScoped<DecideTransferHandler>()
            .AddScoped<RecordTransferHandler>()
            .AddScoped<RecordPoliceAnswerHandler>()
            .AddScoped<RecordHandoverHandler>()
            .AddScoped<RecordDiscussionHandler>()
            .AddScoped<ProcedureHandlers>();
}
