using Microsoft.Extensions.DependencyInjection;

namespace Enforcement.Cases;

/// <summary>The use cases beside the common course of a case, for the adapter: hearings, recusal, preserved evidence.</summary>
internal sealed class ProcedureHandlers(
    RequestHearingHandler requestHearing,
    ArrangeHearingHandler arrangeHearing,
    RecordHearingWaiverHandler recordHearingWaiver,
    RecordHearingHandler recordHearing,
    RequestRecusalHandler requestRecusal,
    DecideRecusalHandler decideRecusal,
    ApprovePreservationHandler approvePreservation,
    RecordPreservationHandler recordPreservation,
    DisposePreservationHandler disposePreservation)
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
            .AddScoped<ProcedureHandlers>();
}
